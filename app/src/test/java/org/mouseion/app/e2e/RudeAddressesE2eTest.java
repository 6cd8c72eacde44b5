package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands in the address, the answer is a page for people, with the status that is true.
class RudeAddressesE2eTest {

    private final URI house = URI.create(RunningHouse.shared().address());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83C\uDFA8\uD83D\uDDBC \uD83D\uDC69\u200D\uD83C\uDFA8",
                "*?~^",
                "\u0628\u062D\u0631 \u202Eabc\u202C",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; drop table collection.work; --",
                "\u0001\u0002\u001F\u007F",
                "\u0000",
                "a\u0000b",
                "\"unclosed",
                "title:[* TO *] AND (foo OR~ ^2 \\",
                "${7*7} #{7*7} {{7*7}} {0}"
            })
    void strange_words_are_searched_for_and_shown_as_text(String words) throws IOException {
        Answer answer = get("/en/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x", "49 49");
    }

    @Test
    void signs_alone_ask_for_nothing() throws IOException {
        assertThat(get("/en/search?q=" + URLEncoder.encode("*?~^", StandardCharsets.UTF_8))
                        .heading())
                .isEqualTo(get("/en/search").heading());
    }

    @Test
    void more_words_than_anybody_means_are_cut_and_answered() throws IOException {
        for (String many : new String[] {"a".repeat(10_000), "boat+".repeat(2_000), "%F0%9F%8E%A8a".repeat(700)}) {
            Answer answer = get("/en/search?q=" + many);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.heading().length()).isLessThan(700);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=999999999",
                "page=0",
                "page=-5",
                "page=99999999999999999999",
                "page=two",
                "from=-99999999999&to=abc",
                "from=1900&to=1800",
                "kind=nosuch&maker=999999999999&place=-1&period=c99",
                "kind=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "sort=bogus&view=bogus&pictured=yes&lang=%3Cx%3E"
            })
    void choices_that_do_not_exist_are_passed_over(String query) throws IOException {
        assertThat(get("/en/search?" + query).status()).isEqualTo(200);
    }

    /// A slash that is written as `%2F` belongs to an identifier; here no picture is called so.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/iiif/3/1%2F2/info.json",
                "/iiif/3/..%2F..%2Fetc%2Fpasswd/full/max/0/default.jpg",
                "/iiif/2/a%2Fb/full/full/0/default.jpg",
                "/iiif/3/%E2%80%AE/info.json",
                "/iiif/3/-1/info.json",
                "/iiif/3/999999999999999999/info.json"
            })
    void pictures_that_are_not_there_are_not_found(String path) throws IOException {
        Answer answer = ask(path);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body().strip())
                .as("a viewer is told in one line")
                .isNotEmpty()
                .doesNotContain("<", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/search?q=%ff%fe", "/fr/search?q=%zz", "/nl/places/1?page=abc", "/es//search"})
    void what_cannot_be_read_is_said_to_be_unreadable(String path) throws IOException {
        assertThat(get(path).status()).isEqualTo(400);
    }

    /// The web server turns these away itself.
    @ParameterizedTest
    @ValueSource(strings = {"/fr/works/%00", "/fr/../../etc/passwd", "/fr/%2e%2e/%2e%2e/etc/passwd"})
    void what_the_server_turns_away_is_a_page_of_the_house_too(String path) throws IOException {
        Answer answer = get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.heading()).isEqualTo("Nous n’avons pas pu lire cette adresse");
        assertThat(answer.body()).contains("/styles/house.css").contains("href=\"/fr\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/makers/-1",
                "/en/works/99999999999999999999",
                "/en/periods/%3Cscript%3E",
                "/en/works/0/cite.ris"
            })
    void where_nothing_can_be_nothing_hangs(String path) throws IOException {
        Answer answer = get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo("Nothing hangs here");
    }

    private record Answer(int status, String body) {

        String heading() {
            return body.replaceFirst("(?s).*<h1[^>]*>(.*?)</h1>.*", "$1");
        }
    }

    /// A page of the house, whatever was asked.
    private Answer get(String path) throws IOException {
        Answer answer = ask(path);
        assertThat(answer.body()).as(path).containsOnlyOnce("<h1");
        return answer;
    }

    /// As it stands, without the good manners of a client.
    private Answer ask(String path) throws IOException {
        try (Socket socket = new Socket(house.getHost(), house.getPort())) {
            socket.setSoTimeout(60_000);
            String request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\nAccept: text/html\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .as(path)
                    .doesNotContain("Exception", "org.mouseion", "org.apache", "\tat ", "HTTP Status");
            return new Answer(Integer.parseInt(answer.substring(9, 12)), answer.substring(answer.indexOf("\r\n\r\n")));
        }
    }
}
