package org.mouseion.engines.api;

import java.time.Duration;

/// Puts statements that were found into other words, or joins them. It is given everything it may say: what it adds is
/// thrown away by whoever asked (`algorithms.support`).
public interface TextWriter extends Engine {

    /// One call. Returns what came of it; an engine that is down, slow or talks nonsense is an expected outcome and
    /// never an exception. Safe for use by many threads.
    Written write(Prompt prompt, Limits limits);

    /// What one call may cost.
    ///
    /// @param tokens longest answer, in the engine's own tokens, at least 1
    /// @param time longest time from the question to the last letter of the answer
    record Limits(int tokens, Duration time) {
        public Limits {
            if (tokens < 1 || time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("A call needs room for a token and some time, but got " + tokens
                        + " tokens and " + time + ". Maybe a setting of mouseion.ai.writer is zero.");
            }
        }
    }
}
