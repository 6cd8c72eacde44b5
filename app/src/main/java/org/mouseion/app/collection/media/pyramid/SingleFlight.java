package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Lets those who ask for the same thing at the same time wait for whoever asked first.
final class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> flying = new ConcurrentHashMap<>();
    private final Duration patience;

    SingleFlight(Duration patience) {
        this.patience = patience;
    }

    interface Work<V> {
        V get() throws IOException;
    }

    /// @throws TooBusy where the one who asked first takes longer than anybody waits
    V get(K key, Work<V> work) throws IOException {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> first = flying.putIfAbsent(key, mine);
        if (first != null) {
            return join(first);
        }
        try {
            V value = work.get();
            mine.complete(value);
            return value;
        } catch (IOException | RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            flying.remove(key, mine);
        }
    }

    private V join(CompletableFuture<V> first) throws IOException {
        try {
            return first.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof TooBusy) {
                throw new TooBusy();
            }
            throw new IOException("Whoever asked first could not get it", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } catch (TimeoutException late) {
            throw new TooBusy();
        }
    }
}
