package org.mouseion.app.discovery.similar.looks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.WorksChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps a [Hall] and has another filled where pictures came, went or were opened. Whoever asks meanwhile gets the one
/// there is. Filling one takes at most a twentieth of the time, however often works change.
final class Halls {

    private static final Logger LOG = LoggerFactory.getLogger(Halls.class);

    private static final Duration SOONEST = Duration.ofSeconds(20);
    private static final int REST = 20;

    /// The first visitor of a small house waits for the hall; of a large one it is filled behind them.
    static final Duration FIRST = Duration.ofSeconds(2);

    private final PictureLooks source;
    private final LooksSettings settings;
    private final Duration first;
    private final AtomicReference<@Nullable CompletableFuture<Hall>> filling = new AtomicReference<>();
    private volatile @Nullable Hall hall;
    private volatile boolean stale;
    private volatile long notBefore = System.nanoTime();

    /// @param first how long to wait for the first one
    Halls(PictureLooks source, LooksSettings settings, Duration first) {
        this.source = source;
        this.settings = settings;
        this.first = first;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(WorksChanged works) {
        stale = true;
    }

    /// Nothing while the first one is being filled.
    Optional<Hall> find() {
        Hall now = hall;
        if (now != null) {
            if (System.nanoTime() - notBefore > 0) {
                refill();
            }
            return Optional.of(now);
        }
        try {
            return Optional.of(refill().get(first.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            LOG.warn("Pictures that look alike cannot be found for now", failed.getCause());
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private CompletableFuture<Hall> refill() {
        CompletableFuture<Hall> mine = new CompletableFuture<>();
        CompletableFuture<Hall> running = filling.compareAndExchange(null, mine);
        if (running != null) {
            return running;
        }
        Thread.ofVirtual().name("looks").start(() -> fill(mine));
        return mine;
    }

    private void fill(CompletableFuture<Hall> mine) {
        long begun = System.nanoTime();
        try {
            Hall before = hall;
            if (before == null || stale || !before.state().equals(source.state())) {
                stale = false;
                hall = Hall.fill(source, settings.bytes());
            }
            mine.complete(java.util.Objects.requireNonNull(hall));
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
        } finally {
            long now = System.nanoTime();
            notBefore = now + Math.max(SOONEST.toNanos(), REST * (now - begun));
            filling.set(null);
        }
    }
}
