package org.mouseion.app.knowledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.Problem;

class PageFetchTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String home = "";
    private String robots = "User-agent: *\nDisallow: /private";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        home = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_page_is_fetched_through_redirections_by_a_reader_that_says_who_it_is() {
        PageFetch.Page page = fetch(true).get(home + "/old");

        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).contains("Open at ten");
        assertThat(page.address()).hasToString(home + "/visit");
        assertThat(page.name()).isEqualTo("page.html");
        assertThat(asked).anyMatch(line -> line.contains("MouseionReader/1 (+https://museum.example)"));
    }

    @Test
    void what_robots_are_told_not_to_read_is_not_asked_for() {
        assertProblem("fetch-robots", home + "/private/plans");
        assertThat(asked).noneMatch(line -> line.contains("/private"));
    }

    @Test
    void refusals_circles_and_endless_pages_end_in_a_sentence() {
        robots = "";
        assertProblem("fetch-refused", home + "/lost");
        assertProblem("fetch-circle", home + "/circle");
        assertProblem("fetch-too-large", home + "/endless");
        assertProblem("fetch-address", home + "/to-a-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:5432/",
                "http://[::1]/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://169.254.169.254/latest/meta-data/",
                "https://10.0.0.1/"
            })
    void the_houses_own_network_is_not_a_page_of_the_web(String address) {
        assertThatThrownBy(() -> fetch(false).get(address))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isIn("fetch-private", "fetch-nowhere", "fetch-address"));
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/a",
                "javascript:alert(1)",
                "http:///a",
                "",
                "a b",
                "http://user:word@example.org/"
            })
    void only_addresses_of_the_web_are_asked(String address) {
        assertProblem("fetch-address", address);
    }

    private void assertProblem(String code, String address) {
        assertThatThrownBy(() -> fetch(true).get(address))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static PageFetch fetch(boolean near) {
        return new PageFetch(
                new FetchSettings(near),
                () -> new House(Map.of("en", "Museum"), Map.of(), "https://museum.example", false));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
        switch (path) {
            case "/robots.txt" -> send(exchange, robots.isEmpty() ? 404 : 200, robots);
            case "/old" -> redirect(exchange, "/visit");
            case "/circle" -> redirect(exchange, "/circle");
            case "/to-a-file" -> redirect(exchange, "file:///etc/passwd");
            case "/visit" -> send(exchange, 200, "<html><body><p>Open at ten.</p></body></html>");
            case "/endless" -> {
                exchange.sendResponseHeaders(200, 0);
                try (var body = exchange.getResponseBody()) {
                    for (int i = 0; i <= PageFetch.LARGEST >> 16; i++) {
                        body.write(new byte[1 << 16]);
                    }
                } catch (IOException readerLeft) {
                    // As hoped.
                }
            }
            default -> send(exchange, 404, "");
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        send(exchange, 302, "");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putIfAbsent("Content-Type", List.of("text/html; charset=utf-8"));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
