package org.mouseion.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A language model's server on loopback, as it really answers and as it goes wrong: [#answers], [#fails], [#says],
/// [#hangs], [#drips], [#breaksOff].
public final class ChatServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile Manner manner = exchange -> reply(exchange, 503, "");

    /// How the server answers a request.
    @FunctionalInterface
    private interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    public ChatServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No port on loopback", e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            try (exchange) {
                manner.answer(exchange);
            }
        });
        server.start();
    }

    /// What to set as the address of the model.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /// The bodies of all requests so far.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// The `Authorization` of all requests so far.
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /// Answers with a chat completion that holds `text`, as Ollama and OpenAI write it.
    public void answers(String text) {
        answers(text, "stop");
    }

    /// As [#answers(String)], with another reason to stop: `length` where the answer was cut.
    public void answers(String text, String finished) {
        says("""
                {"id":"chatcmpl-1","object":"chat.completion","created":1760000000,"model":"small",\
                "system_fingerprint":"fp","choices":[{"index":0,"message":{"role":"assistant","content":"%s"},\
                "finish_reason":"%s"}],"usage":{"prompt_tokens":120,"completion_tokens":14,"total_tokens":134}}""".formatted(escape(text), finished));
    }

    /// Answers 200 with any body.
    public void says(String body) {
        manner = exchange -> reply(exchange, 200, body);
    }

    public void fails(int status) {
        manner = exchange -> reply(exchange, status, "{\"error\":{\"message\":\"no\"}}");
    }

    /// Takes the question and never answers.
    public void hangs() {
        manner = exchange -> await();
    }

    /// Answers at once and never ends: letter after letter as fast as they are read, or one and then none.
    public void drips(boolean fast) {
        manner = exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            byte[] letters = "x".repeat(fast ? 8192 : 1).getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = exchange.getResponseBody()) {
                do {
                    out.write(letters);
                    out.flush();
                } while (fast && closing.getCount() > 0);
                await();
            }
        };
    }

    /// Promises more than it sends and hangs up.
    public void breaksOff() {
        manner = exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"choices\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("hangs up");
        };
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String escape(String text) {
        StringBuilder json = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (c < ' ') {
                        json.append("\\u%04x".formatted((int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.toString();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
