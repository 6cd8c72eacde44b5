package org.mouseion.app.collection.media.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Keeps a pause between two requests to one house.
final class Pace {

    private static final int MOST_HOUSES = 10_000;

    private final Duration pause;
    private final Map<String, Long> next = new HashMap<>();

    Pace(Duration pause) {
        this.pause = pause;
    }

    /// Waits for this house's turn.
    void take(String host) throws InterruptedException {
        long wait;
        synchronized (next) {
            long now = System.nanoTime();
            long turn = Math.max(now, next.getOrDefault(host.toLowerCase(Locale.ROOT), now));
            if (next.size() >= MOST_HOUSES) {
                next.values().removeIf(time -> time - now < 0);
            }
            next.put(host.toLowerCase(Locale.ROOT), turn + pause.toNanos());
            wait = turn - now;
        }
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }

    /// The house asked to be left alone for so long.
    void rest(String host, Duration howLong) {
        synchronized (next) {
            next.merge(host.toLowerCase(Locale.ROOT), System.nanoTime() + howLong.toNanos(), Math::max);
        }
    }
}
