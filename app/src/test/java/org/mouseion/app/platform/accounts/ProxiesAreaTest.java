package org.mouseion.app.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Where a visitor comes from, through a proxy and past one. Thirty wrong tries from one address and each further
/// waits.
class ProxiesAreaTest {

    private static final int FREE_FROM_ADDRESS = 30;

    /// Its proxy stands elsewhere: who speaks to it from this machine is a visitor.
    private static EntranceHall open;

    /// Its proxy stands on this machine.
    private static EntranceHall behind;

    @BeforeAll
    static void start() {
        open = EntranceHall.open("--mouseion.proxies=10[.]0[.]0[.]1");
        behind = EntranceHall.open();
    }

    @AfterAll
    static void close() {
        open.close();
        behind.close();
    }

    @Test
    void nobody_gets_round_the_throttle_by_naming_an_address_of_their_own() {
        for (int i = 0; i < FREE_FROM_ADDRESS; i++) {
            assertThat(guess(open, i, "198.51.100." + i)).isEqualTo("/account/sign-in?wrong");
        }
        assertThat(guess(open, 99, "198.51.100.99")).startsWith("/account/sign-in?wait=");
    }

    @Test
    void behind_a_proxy_of_the_house_each_visitor_is_counted_alone_and_what_a_visitor_adds_is_not_believed() {
        for (int i = 0; i < FREE_FROM_ADDRESS; i++) {
            // The visitor wrote the first address, the proxy the last.
            assertThat(guess(behind, i, "198.51.100." + i + ", 203.0.113.7")).isEqualTo("/account/sign-in?wrong");
        }
        assertThat(guess(behind, 99, "198.51.100.99, 203.0.113.7")).startsWith("/account/sign-in?wait=");
        assertThat(guess(behind, 99, "203.0.113.8")).isEqualTo("/account/sign-in?wrong");
    }

    @Test
    void the_proxy_says_by_which_address_the_visitor_came_and_a_visitor_does_not() {
        String[] headers = {"X-Forwarded-Proto", "https", "X-Forwarded-Host", "collections.museum.example"};

        assertThat(behind.caller().get("/account/sign-in", headers).body())
                .contains("https://collections.museum.example");
        assertThat(open.caller().get("/account/sign-in", headers).body()).doesNotContain("collections.museum.example");
    }

    /// Where a wrong guess at the account of a person of its own leads.
    private static String guess(EntranceHall hall, int person, String forwardedFor) {
        Caller caller = hall.caller();
        String csrf = caller.get("/account/sign-in").csrf();
        HttpRequest request = HttpRequest.newBuilder(URI.create(hall.address() + "/account/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", forwardedFor)
                .header("Cookie", cookies(caller))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + csrf + "&email=person" + person + "%40museum.example&password=guess"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String to = client.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("location")
                    .orElse("");
            return to.startsWith("http")
                    ? URI.create(to).getPath() + "?" + URI.create(to).getQuery()
                    : to;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String cookies(Caller caller) {
        return String.join(
                "; ",
                caller.cookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .toList());
    }
}
