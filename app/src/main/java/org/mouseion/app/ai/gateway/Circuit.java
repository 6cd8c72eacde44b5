package org.mouseion.app.ai.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Leaves alone for a while what does not answer (the circuit breaker of Nygard, *Release It!*, 2007): after two
/// failures in a row nobody asks for half a minute, then one call tries; each failure of that one doubles the rest, up
/// to ten minutes. So a model that is down costs two visitors its time-out and not everybody.
final class Circuit {

    private static final int FAILURES = 2;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private final Clock clock;
    private int failures;
    private Duration rest = Duration.ZERO;
    private @Nullable Instant until;
    private boolean trying;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    /// Whether a call may be made; whoever is let through must tell how it went.
    synchronized boolean admits() {
        if (until == null) {
            return true;
        }
        if (trying || clock.instant().isBefore(until)) {
            return false;
        }
        trying = true;
        return true;
    }

    /// Whether a call would be let through, without making it.
    synchronized boolean isClosed() {
        return until == null || (!trying && !clock.instant().isBefore(until));
    }

    synchronized void worked() {
        failures = 0;
        rest = Duration.ZERO;
        until = null;
        trying = false;
    }

    /// @return how long nobody asks now; zero where the next call goes through
    synchronized Duration failed() {
        failures++;
        if (until == null && failures < FAILURES) {
            return Duration.ZERO;
        }
        if (until != null && !trying) {
            // A call from before the rest began: nothing new is known.
            return rest;
        }
        Duration doubled = rest.isZero() ? FIRST_REST : rest.multipliedBy(2);
        rest = doubled.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : doubled;
        until = clock.instant().plus(rest);
        trying = false;
        return rest;
    }

    /// The call that was let through was not made after all.
    synchronized void withdrawn() {
        trying = false;
    }

    synchronized Optional<Instant> findRestUntil() {
        return Optional.ofNullable(until).filter(u -> clock.instant().isBefore(u));
    }
}
