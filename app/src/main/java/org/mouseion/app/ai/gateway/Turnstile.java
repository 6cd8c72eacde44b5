package org.mouseion.app.ai.gateway;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mouseion.app.platform.Problem;

/// Lets so many calls through at once and no call stay longer than allowed. A caller who cannot wait gets a [Problem]
/// `engine-busy`,
/// one whose call took too long `engine-slow`, one whose engine failed `engine-failed`.
final class Turnstile implements AutoCloseable {

    private final Semaphore places;
    private final Duration patience;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Turnstile(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    <T> T pass(String engine, Duration wait, Callable<T> call) {
        try {
            if (!places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Problem("engine-busy", 503, engine);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("engine-busy", 503, engine);
        }
        // The place is given back when the call ends, not when the caller gives up: a hung engine must not be asked
        // again and again.
        Future<T> running = threads.submit(() -> {
            try {
                return call.call();
            } finally {
                places.release();
            }
        });
        try {
            return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw new Problem("engine-slow", 503, engine);
        } catch (ExecutionException e) {
            Problem failed = new Problem("engine-failed", 503, engine);
            failed.initCause(e.getCause());
            throw failed;
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new Problem("engine-slow", 503, engine);
        }
    }

    Duration patience() {
        return patience;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
