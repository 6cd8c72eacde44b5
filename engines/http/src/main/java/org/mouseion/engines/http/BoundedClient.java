package org.mouseion.engines.http;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mouseion.engines.api.Written.Why;

/// One exchange over the JDK's client, with an end: so many bytes, so much time for headers and body together. The
/// JDK's own time-out ends with the headers, after which a server may drip a letter a minute.
final class BoundedClient implements HttpClient {

    /// A sentence or ten, as JSON, with every token's probability, is a few dozen kilobytes.
    static final long LONGEST = 512 * 1024;

    private final java.net.http.HttpClient client;
    private final Duration time;

    BoundedClient(java.net.http.HttpClient client, Duration time) {
        this.client = client;
        this.time = time;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> call = client.sendAsync(
                plain(request), BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST));
        try {
            HttpResponse<String> response = call.get(time.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() / 100 != 2) {
                throw new CallFailed(Why.REFUSED, "The server answered with status " + response.statusCode());
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        } catch (TimeoutException e) {
            throw new CallFailed(Why.SLOW, "No whole answer within " + time.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw failed(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed(Why.SLOW, "The call was given up");
        } finally {
            call.cancel(true);
        }
    }

    private java.net.http.HttpRequest plain(HttpRequest request) {
        var plain = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(time)
                .method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        request.headers().forEach((name, values) -> values.forEach(value -> plain.header(name, value)));
        return plain.build();
    }

    private static CallFailed failed(Throwable cause) {
        return switch (cause) {
            case HttpTimeoutException _ -> new CallFailed(Why.SLOW, "No answer in time");
            case ConnectException _ -> new CallFailed(Why.UNREACHABLE, "Nobody listens at the address");
            case IOException e
            when String.valueOf(e.getMessage()).contains("exceeds capacity") ->
                new CallFailed(Why.ENDLESS, "The answer is longer than " + LONGEST + " bytes");
            default ->
                new CallFailed(
                        Why.UNREACHABLE,
                        "The connection broke: " + cause.getClass().getSimpleName());
        };
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new IllegalArgumentException(
                "An answer is taken whole, because a sentence is checked before anybody sees it. Do not ask for a stream.");
    }
}
