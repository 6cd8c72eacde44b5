package org.mouseion.benchmarks.house;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The house in a process of its own, started by the launcher as anybody starts it, its door open on a free port.
public final class ServedHouse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Process process;
    private final URI address;
    private final Duration tookToOpen;

    private ServedHouse(Process process, URI address, Duration tookToOpen) {
        this.process = process;
        this.address = address;
        this.tookToOpen = tookToOpen;
    }

    /// Returns when the first page has been served.
    public static ServedHouse start(Path data) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path log = data.resolveSibling(data.getFileName() + "-served.log");
        Files.createDirectories(log.toAbsolutePath().getParent());
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of("mouseion").toAbsolutePath().toString(),
                        "serve",
                        "--data",
                        data.toAbsolutePath().toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        URI address = URI.create("http://127.0.0.1:" + port);
        try {
            awaitOpen(process, address, log);
            return new ServedHouse(process, address, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException | InterruptedException | RuntimeException failed) {
            process.destroy();
            throw failed;
        }
    }

    private static void awaitOpen(Process process, URI address, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest home = HttpRequest.newBuilder(address.resolve("/"))
                    .timeout(PATIENCE)
                    .build();
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (client.send(home, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Its door is still shut.
                }
                Thread.sleep(LOOK);
            }
        }
        throw new IllegalStateException("The house did not open"
                + (process.isAlive() ? " in " + PATIENCE.toSeconds() + " s" : " and ended with " + process.exitValue())
                + "; its log is " + log + ".");
    }

    public URI address() {
        return address;
    }

    /// From the start of the process to the first page.
    public Duration tookToOpen() {
        return tookToOpen;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(Duration.ofSeconds(30))) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
