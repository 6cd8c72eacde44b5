package org.mouseion.app.collection.media.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.House;
import org.springframework.util.unit.DataSize;

/// Another house, played by a server of the test.
class PictureFetchTest {

    private static final byte[] PICTURE = DrawnPictures.jpeg(40, 30);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final KeptFiles files = new KeptFiles();
    private HttpServer server;
    private String other;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        other = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        switch (path) {
            case "/robots.txt" ->
                send(exchange, 200, "User-agent: *\nDisallow: /secret/\n".getBytes(StandardCharsets.US_ASCII));
            case "/a.jpg", "/iiif/7/full/max/0/default.jpg", "/old/9/full/full/0/default.jpg" ->
                send(exchange, 200, PICTURE);
            case "/moved.jpg" -> redirect(exchange, "/a.jpg");
            case "/circle.jpg" -> redirect(exchange, "/circle.jpg");
            case "/inward.jpg" -> redirect(exchange, "http://192.168.0.1/a.jpg");
            case "/busy.jpg" -> {
                boolean first = asked.stream().filter("/busy.jpg"::equals).count() == 1;
                if (first) {
                    exchange.getResponseHeaders().add("Retry-After", "0");
                }
                send(exchange, first ? 503 : 200, PICTURE);
            }
            case "/large.jpg" -> send(exchange, 200, new byte[300_000]);
            default -> send(exchange, 404, new byte[] {'-'});
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        send(exchange, 302, new byte[] {'-'});
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void a_picture_is_fetched_as_it_is_also_by_a_detour() throws IOException {
        assertThat(get("/a.jpg", true)).isInstanceOf(PictureFetch.Got.File.class);
        assertThat(get("/moved.jpg", true)).isInstanceOf(PictureFetch.Got.File.class);
        assertThat(files.kept).allSatisfy(bytes -> assertThat(bytes).isEqualTo(PICTURE));
    }

    @Test
    void of_an_image_service_the_whole_picture_is_asked_for() throws IOException {
        get("/iiif/7/full/200,/0/default.jpg", true);
        assertThat(asked).contains("/iiif/7/full/max/0/default.jpg").doesNotContain("/iiif/7/full/200,/0/default.jpg");
        assertThat(get("/old/9/square/90,/0/default.jpg", true)).isInstanceOf(PictureFetch.Got.File.class);
    }

    @Test
    void a_house_that_asks_for_patience_is_asked_again() throws IOException {
        assertThat(get("/busy.jpg", true)).isInstanceOf(PictureFetch.Got.File.class);
        assertThat(Asking.rest("120", 1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Asking.rest("99999", 1)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Asking.rest("Wed, 21 Oct 2015 07:28:00 GMT", 2)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void what_robots_may_not_read_is_not_asked_for() throws IOException {
        assertThat(reason("/secret/a.jpg", true)).isEqualTo("fetch-robots");
        assertThat(asked).doesNotContain("/secret/a.jpg");
    }

    @Test
    void nothing_is_fetched_from_inside_the_institution() throws IOException {
        assertThat(reason("/a.jpg", false)).isEqualTo("fetch-private");
        assertThat(asked).isEmpty();
        assertThat(new PictureFetch(asking(false), files).get("file:///etc/passwd"))
                .isEqualTo(new PictureFetch.Got.Nothing(new org.mouseion.app.collection.media.held.HeldPicture.Why(
                        "fetch-address", "file:///etc/passwd")));
    }

    @Test
    void circles_refusals_and_endless_files_are_given_up() throws IOException {
        assertThat(reason("/circle.jpg", true)).isEqualTo("fetch-circle");
        assertThat(reason("/gone.jpg", true)).isEqualTo("fetch-refused");
        assertThat(reason("/large.jpg", true)).isEqualTo("file-too-large");
    }

    private String reason(String path, boolean privately) throws IOException {
        return get(path, privately) instanceof PictureFetch.Got.Nothing nothing
                ? nothing.why().code()
                : "fetched";
    }

    private PictureFetch.Got get(String path, boolean privately) throws IOException {
        return new PictureFetch(asking(privately), files).get(other + path);
    }

    private static Asking asking(boolean privately) {
        return new Asking(
                new FetchSettings(privately, Duration.ZERO, DataSize.ofKilobytes(200)),
                () -> new House(java.util.Map.of("en", "Test House"), java.util.Map.of(), "", false));
    }

    /// Remembers what was put in.
    private static final class KeptFiles implements FileStore {
        private final List<byte[]> kept = new CopyOnWriteArrayList<>();

        @Override
        public FileRef put(java.io.InputStream content) throws IOException {
            kept.add(content.readAllBytes());
            return new FileRef("0".repeat(64));
        }

        @Override
        public java.nio.file.Path get(FileRef ref) {
            return java.nio.file.Path.of("none");
        }

        @Override
        public java.util.Optional<java.nio.file.Path> find(FileRef ref) {
            return java.util.Optional.of(get(ref)).filter(Files::exists);
        }
    }
}
