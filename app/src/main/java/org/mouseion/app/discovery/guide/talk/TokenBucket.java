package org.mouseion.app.discovery.guide.talk;

import java.time.Duration;

/// A bucket that holds `burst` tokens and gains one each `every`; a turn takes one. (Turner, "New directions in
/// communications", 1986, calls it a leaky bucket.)
final class TokenBucket {

    private final int burst;
    private final long everyNanos;
    private double tokens;
    private long seen;

    TokenBucket(int burst, Duration every, long nowNanos) {
        this.burst = burst;
        this.everyNanos = every.toNanos();
        this.tokens = burst;
        this.seen = nowNanos;
    }

    /// Takes a token and says zero, or takes none and says how long until there is one.
    synchronized Duration take(long nowNanos) {
        tokens = Math.min(burst, tokens + (double) Math.max(0, nowNanos - seen) / everyNanos);
        seen = Math.max(seen, nowNanos);
        if (tokens >= 1) {
            tokens--;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((1 - tokens) * everyNanos));
    }
}
