package org.mouseion.app.platform.accounts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/// A Keycloak in development mode on the loopback, with a realm of three people, in a folder of its own.
final class Keycloak implements AutoCloseable {

    static final String VERSION = "26.4.0";
    static final String SECRET = "between the two of us";

    private final Process process;
    private final Path folder;
    private final int port;

    private Keycloak(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    static void assumeHere() {
        if (findZip().isEmpty()) {
            System.out.println(
                    "Skipped: Keycloak " + VERSION + " is not here; ./mouseion test --with-keycloak fetches it");
        }
        assumeTrue(findZip().isPresent(), "Keycloak's distribution has not been fetched");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static String issuer(int port) {
        return "http://127.0.0.1:" + port + "/realms/museum";
    }

    /// @param house address of the house, to which alone the realm sends people back
    static Keycloak start(int port, String house) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mouseion-keycloak");
        unpack(findZip().orElseThrow(), folder);
        Path home = folder.resolve("keycloak-" + VERSION);
        Path imported = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.writeString(imported.resolve("museum.json"), realm(house));
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin").resolve("kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "keycloak.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        Keycloak keycloak = new Keycloak(builder.start(), folder, port);
        keycloak.awaitOpen();
        return keycloak;
    }

    Browser browser() {
        return new Browser();
    }

    /// Takes a role of the realm from somebody, as an administrator of Keycloak does.
    void takeRole(String name, String role) {
        String base = "http://127.0.0.1:" + port;
        HttpClient client = HttpClient.newHttpClient();
        String token = first(
                "\"access_token\":\"([^\"]+)\"",
                send(
                                client,
                                HttpRequest.newBuilder(
                                                URI.create(base + "/realms/master/protocol/openid-connect/token"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        "grant_type=password&client_id=admin-cli&username=admin&password=admin"))
                                        .build())
                        .body());
        String users = base + "/admin/realms/museum/users";
        String id = first(
                "\"id\":\"([^\"]+)\"",
                send(client, with(token, users + "?username=" + name).build()).body());
        String described = send(
                        client,
                        with(token, base + "/admin/realms/museum/roles/" + role).build())
                .body();
        int status = send(
                        client,
                        with(token, users + "/" + id + "/role-mappings/realm")
                                .header("Content-Type", "application/json")
                                .method("DELETE", HttpRequest.BodyPublishers.ofString("[" + described + "]"))
                                .build())
                .statusCode();
        if (status != 204) {
            throw new IllegalStateException("Keycloak did not take the role: " + status);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroy();
        below.forEach(ProcessHandle::destroy);
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            below.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    /// Somebody's browser at Keycloak. It sends secure cookies to the loopback, as browsers do and Java's own keeper of
    /// cookies does not.
    static final class Browser {
        private final HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        private final Map<String, String> cookies = new LinkedHashMap<>();

        /// Fills in Keycloak's form; answers the address that it sends the browser back to.
        String signIn(String address, String name, String password) {
            String page = visit(HttpRequest.newBuilder(URI.create(address))).body();
            String action = first("action=\"([^\"]+)\"", page).replace("&amp;", "&");
            return to(visit(HttpRequest.newBuilder(URI.create(action))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password="
                            + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&credentialId="))));
        }

        /// Where Keycloak sends a browser that it knows already.
        String follow(String address) {
            return to(visit(HttpRequest.newBuilder(URI.create(address))));
        }

        /// Says yes where Keycloak asks whether to sign out; answers the address that it sends the browser back to.
        String signOut(String address) {
            String page = visit(HttpRequest.newBuilder(URI.create(address))).body();
            String action = first("action=\"([^\"]+)\"", page).replace("&amp;", "&");
            String code = first("name=\"session_code\" value=\"([^\"]+)\"", page);
            return to(visit(HttpRequest.newBuilder(URI.create(address).resolve(action))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("session_code=" + code + "&confirmLogout=yes"))));
        }

        /// Whether Keycloak lets the browser in without asking who it is.
        boolean isKnown(String address) {
            return visit(HttpRequest.newBuilder(URI.create(address))).statusCode() == 302;
        }

        private HttpResponse<String> visit(HttpRequest.Builder request) {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            HttpResponse<String> answer = send(client, request.build());
            for (String set : answer.headers().allValues("set-cookie")) {
                String[] pair = set.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        }

        private static String to(HttpResponse<String> answer) {
            return answer.headers()
                    .firstValue("location")
                    .orElseThrow(() -> new IllegalStateException(answer.statusCode() + "\n" + answer.body()));
        }
    }

    private void awaitOpen() throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(issuer(port) + "/.well-known/openid-configuration"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int tries = 0; tries < 1_200 && process.isAlive(); tries++) {
                try {
                    if (client.send(asked, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // It is still starting.
                }
                Thread.sleep(300);
            }
        }
        close();
        throw new IllegalStateException("Keycloak did not open; see app/target/keycloak.log");
    }

    private static Optional<Path> findZip() {
        String name = "keycloak-quarkus-dist-" + VERSION + ".zip";
        return Stream.of(
                        Path.of("target", "keycloak", name),
                        Path.of("..", "target", "keycloak", name),
                        Path.of(
                                System.getProperty("user.home"),
                                ".m2/repository/org/keycloak/keycloak-quarkus-dist",
                                VERSION,
                                name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (InputStream bytes = Files.newInputStream(zip);
                ZipInputStream parts = new ZipInputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                Path to = folder.resolve(part.getName()).normalize();
                if (part.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(parts, to);
                }
            }
        }
    }

    private static HttpRequest.Builder with(String token, String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in\n" + text);
        }
        return found.group(1);
    }

    private static String realm(String house) {
        return """
                {"realm": "museum", "enabled": true, "sslRequired": "none",
                 "roles": {"realm": [{"name": "curator"}, {"name": "director"}, {"name": "cook"}]},
                 "clients": [{"clientId": "mouseion", "protocol": "openid-connect", "publicClient": false,
                   "secret": "%s", "standardFlowEnabled": true, "redirectUris": ["%s/login/oauth2/code/*"],
                   "attributes": {"post.logout.redirect.uris": "%s/"}}],
                 "users": [%s, %s]}""".formatted(SECRET, house, house, person("eva", "Eva", "curator"), person("max", "Max", "cook"));
    }

    private static String person(String name, String firstName, String role) {
        return """
                {"username": "%s", "enabled": true, "email": "%s@museum.example", "emailVerified": true,
                 "firstName": "%s", "lastName": "Muse", "realmRoles": ["%s"],
                 "credentials": [{"type": "password", "value": "neuf muses", "temporary": false}]}""".formatted(name, name, firstName, role);
    }
}
