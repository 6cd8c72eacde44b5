package org.mouseion.benchmarks.guide.speed;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mouseion.benchmarks.guide.AskedQuestion;
import tools.jackson.databind.json.JsonMapper;

/// Asks one question as the first of a conversation, by the widget's door or by the page's.
final class Asking implements AutoCloseable {

    private final URI house;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Asking(URI house) {
        this.house = house;
    }

    /// @param browser what it calls itself; the house tells browsers apart by it
    Answered byProgram(AskedQuestion asked, String browser) {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "words", asked.question(), "lang", asked.language().getLanguage()));
        return send(HttpRequest.newBuilder(house.resolve("/api/guide"))
                .header("Content-Type", "application/json")
                .header("User-Agent", browser)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    Answered byPage(AskedQuestion asked, String browser) {
        return send(HttpRequest.newBuilder(house.resolve("/" + asked.language().getLanguage() + "/guide"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", browser)
                .POST(BodyPublishers.ofString("q=" + URLEncoder.encode(asked.question(), StandardCharsets.UTF_8)))
                .build());
    }

    private Answered send(HttpRequest request) {
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            return new Answered(
                    answer.statusCode(),
                    System.nanoTime() - begun,
                    answer.headers().firstValue("Retry-After").isPresent());
        } catch (IOException failed) {
            throw new IllegalStateException(request.uri() + " did not answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
