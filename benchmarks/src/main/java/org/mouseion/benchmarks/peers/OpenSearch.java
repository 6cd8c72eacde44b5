package org.mouseion.benchmarks.peers;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.documents.IndexedWork;
import org.mouseion.benchmarks.search.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One node of OpenSearch in a process of its own, with 2 GiB of heap.
public final class OpenSearch implements AutoCloseable {

    private static final Path LIBRARIES = Path.of("benchmarks", "peers", "opensearch", "target", "lib");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String HEAP = "2g";
    private static final int FIRST_PORT = 9210;
    private static final int LAST_PORT = 9299;

    private final Process process;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private OpenSearch(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// Whether its libraries were fetched.
    public static boolean isHere() {
        return Files.isDirectory(LIBRARIES);
    }

    public static String howToFetch() {
        return "OpenSearch is not here; fetch it with: mvn -f benchmarks/peers/opensearch dependency:copy-dependencies";
    }

    /// @param folder of its own, for its data and its log
    public static OpenSearch start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms" + HEAP,
                        "-Xmx" + HEAP,
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        LIBRARIES.toAbsolutePath() + "/*",
                        "org.codelibs.opensearch.runner.OpenSearchRunner",
                        "-basePath",
                        folder.toAbsolutePath().toString(),
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        // The runner gives its first node the port after this one.
                        Integer.toString(port - 1),
                        "-clusterName",
                        "measured")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("opensearch.log").toFile())
                .start();
        OpenSearch node = new OpenSearch(process, URI.create("http://127.0.0.1:" + port));
        try {
            node.awaitOpen(folder);
        } catch (IOException | InterruptedException | RuntimeException failed) {
            node.close();
            throw failed;
        }
        return node;
    }

    /// The runner takes no port beyond these.
    private static int freePort() {
        for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next one, then.
            }
        }
        throw new IllegalStateException("No port from " + FIRST_PORT + " to " + LAST_PORT + " is free for OpenSearch.");
    }

    private void awaitOpen(Path folder) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get("/_cluster/health?wait_for_status=yellow&timeout=5s").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(300);
            }
        }
        throw new IllegalStateException(
                "OpenSearch did not open; its log is " + folder.resolve("opensearch.log") + ".");
    }

    public void createIndex() throws IOException, InterruptedException {
        expectGood(send("PUT", "/works", OpenSearchWords.index(), "application/json"));
    }

    public void put(List<IndexedWork> works) throws IOException, InterruptedException {
        StringBuilder bulk = new StringBuilder();
        works.forEach(work -> bulk.append(OpenSearchWords.bulk(work)));
        HttpResponse<String> response = send("POST", "/works/_bulk", bulk.toString(), "application/x-ndjson");
        expectGood(response);
        if (JsonMapper.shared().readTree(response.body()).path("errors").asBoolean(true)) {
            throw new IllegalStateException("OpenSearch refused documents: " + cut(response.body()));
        }
    }

    public void refresh() throws IOException, InterruptedException {
        expectGood(send("POST", "/works/_flush", "", "application/json"));
        expectGood(send("POST", "/works/_refresh", "", "application/json"));
    }

    /// Works, and bytes on disk.
    public long[] size() throws IOException, InterruptedException {
        JsonNode all = JsonMapper.shared()
                .readTree(get("/works/_stats/docs,store,segments").body())
                .path("_all")
                .path("primaries");
        return new long[] {
            all.path("docs").path("count").asLong(),
            all.path("store").path("size_in_bytes").asLong(),
            all.path("segments").path("count").asLong()
        };
    }

    /// Where a question goes: its body is JSON, by POST.
    public URI searchAddress() {
        return address.resolve("/works/_search");
    }

    public Answer ask(String body) throws IOException, InterruptedException {
        HttpResponse<String> response = send("POST", "/works/_search", body, "application/json");
        expectGood(response);
        return answer(response.body());
    }

    private static Answer answer(String body) {
        JsonNode answer = JsonMapper.shared().readTree(body);
        JsonNode total = answer.path("hits").path("total").path("value");
        List<Answer.Hit> hits = StreamSupport.stream(
                        answer.path("hits").path("hits").spliterator(), false)
                .map(hit -> new Answer.Hit(
                        Long.parseLong(hit.path("_id").asString()),
                        hit.path("_score").asDouble(0)))
                .toList();
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            JsonNode buckets = answer.path("aggregations").path(facet.name()).path("buckets");
            if (buckets.isArray()) {
                Map<String, Long> of = new LinkedHashMap<>();
                buckets.forEach(bucket -> of.put(
                        bucket.path("key").asString(), bucket.path("doc_count").asLong()));
                counts.put(facet, of);
            }
        }
        return new Answer(total.isMissingNode() ? -1 : total.asLong(), hits, counts);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body, String type)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(PATIENCE)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void expectGood(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.request().method() + " " + response.uri() + " answered "
                    + response.statusCode() + ": " + cut(response.body()));
        }
    }

    private static String cut(String body) {
        return body.substring(0, Math.min(600, body.length()));
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(Duration.ofSeconds(20))) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
