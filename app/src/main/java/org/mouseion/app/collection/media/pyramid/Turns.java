package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// As many pieces are made at once as there are processors; a line of bounded length waits, a bounded time.
final class Turns {

    private final Semaphore places;
    private final AtomicInteger line = new AtomicInteger();
    private final int longest;
    private final Duration patience;

    /// @param atOnce pieces made at once
    /// @param longest how many may wait
    Turns(int atOnce, int longest, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.longest = longest;
        this.patience = patience;
    }

    /// @throws TooBusy where the line is full, or the turn does not come in time
    <V> V take(SingleFlight.Work<V> work) throws IOException {
        if (line.incrementAndGet() > longest) {
            line.decrementAndGet();
            throw new TooBusy();
        }
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } finally {
            line.decrementAndGet();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
