package org.mouseion.app.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.accounts.Caller.Answer;

/// No spelling of an address goes round what guards the desk. Sent over a bare socket, because clients tidy paths up.
class PathsAreaTest {

    private static EntranceHall hall;

    @BeforeAll
    static void open() {
        hall = EntranceHall.open();
        hall.person("ada@museum.example", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/",
                "/desk/people",
                "/desk/people/",
                "/fr/desk",
                "/fr/desk/people",
                "/en/desk/people",
                "/nl/desk/people",
                "/es/desk/people",
                "/fr/fr/desk/people",
                "/fr/%2e%2e/desk/people",
                "/fr/../desk/people",
                "/fr/./desk/people",
                "/%66r/desk/people",
                "/f%72/desk/people",
                "/fr%2fdesk/people",
                "/fr/%2fdesk/people",
                "//desk/people",
                "/fr//desk/people",
                "//fr/desk/people",
                "/fr;x=1/desk/people",
                "/fr/desk;x=1/people",
                "/desk;x=1/people",
                "/;/desk/people",
                "/fr/;x/../desk/people",
                "/fr/..;/desk/people",
                "/%64esk/people",
                "/fr/%64esk/people",
                "/desk/%70eople",
                "/DESK/people",
                "/desk\\people",
                "/fr/desk%00/people",
                "/desk/people%3Fx",
                "/desk/people.html",
                "/fr/account",
                "/account/",
                "/account",
                "/error/../desk/people",
                "/account/sign-in/../../desk/people",
                "/account/sign-in/%2e%2e/%2e%2e/desk/people",
                "/account/sign-in;/../../desk/people",
                "/works/../desk/people",
                "/styles/../desk/people",
                "http://localhost/desk/people",
                "http://other.example/fr/desk/people"
            })
    void nothing_of_the_desk_is_shown_to_a_stranger(String spelling) throws IOException {
        String answer = raw(spelling);

        assertThat(answer).doesNotContain("ada@museum.example").doesNotContain("desk-task");
        assertThat(answer.substring(9, 12)).isIn("302", "400", "403", "404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/people", "/fr/desk/people", "/%64esk/people", "/fr/%64esk/people"})
    void what_is_shown_to_a_person_of_the_house_is_kept_by_nobody_else(String spelling) {
        Answer page = hall.signedIn("ada@museum.example").get(spelling);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("ada@museum.example");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_desk_page_under_a_language_speaks_it() {
        assertThat(hall.signedIn("ada@museum.example").get("/nl/desk/people").body())
                .contains("<html lang=\"nl\"");
    }

    @Test
    void every_answer_carries_the_headers_that_keep_its_reader_safe() {
        for (String path : new String[] {"/account/sign-in", "/styles/house.css", "/nothing-here"}) {
            Answer answer = hall.caller().get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'")
                    .contains("object-src 'none'")
                    .contains("frame-ancestors 'self'")
                    .doesNotContain("unsafe-eval")
                    .doesNotContain("script-src");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void a_style_sheet_and_a_page_not_found_leave_nothing_behind() {
        long before = sessions();
        for (String path : new String[] {"/styles/house.css", "/nothing-here", "/icons/icons.svg", "/fr/nothing"}) {
            assertThat(hall.caller().get(path).setsCookie()).as(path).isFalse();
        }
        assertThat(sessions()).isEqualTo(before);
    }

    private static long sessions() {
        return hall.sql()
                .sql("select count(*) from platform.session")
                .query(Long.class)
                .single();
    }

    private static String raw(String target) throws IOException {
        URI address = URI.create(hall.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost:" + address.getPort()
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder answer = new StringBuilder();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                answer.append(line).append('\n');
            }
            return answer.toString();
        }
    }
}
