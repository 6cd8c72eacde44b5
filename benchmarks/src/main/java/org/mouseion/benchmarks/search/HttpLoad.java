package org.mouseion.benchmarks.search;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Visitors who all ask at once, each the next request as soon as the last is answered, until every request of a list
/// has been asked once.
final class HttpLoad implements AutoCloseable {

    private final int visitors;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor();

    HttpLoad(int visitors) {
        this.visitors = visitors;
    }

    /// @param nanos how long each answer took, in the order of the requests
    /// @param seconds from the first request to the last answer
    /// @param bytes of all answers
    record Served(long[] nanos, double seconds, long bytes) {}

    /// @throws IllegalStateException where an answer is not 200: a measurement of faults is none
    Served ask(List<HttpRequest> requests) throws InterruptedException {
        long[] nanos = new long[requests.size()];
        long[] bytes = new long[requests.size()];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> visitor = () -> {
            for (int mine = next.getAndIncrement(); mine < requests.size(); mine = next.getAndIncrement()) {
                long begun = System.nanoTime();
                bytes[mine] = ask(requests.get(mine));
                nanos[mine] = System.nanoTime() - begun;
            }
            return null;
        };
        long begun = System.nanoTime();
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            all.add(crowd.submit(visitor));
        }
        for (Future<Void> one : all) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException("A visitor was not answered", failed.getCause());
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long sum = 0;
        for (long of : bytes) {
            sum += of;
        }
        return new Served(nanos, seconds, sum);
    }

    private long ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + response.statusCode() + ": "
                    + new String(response.body(), 0, Math.min(300, response.body().length), StandardCharsets.UTF_8));
        }
        return response.body().length;
    }

    @Override
    public void close() {
        crowd.close();
        client.close();
    }
}
