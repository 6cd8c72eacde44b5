package org.mouseion.app.platform.jobs;

import java.time.Duration;

/// How long to wait between tries: half a second, then twice as long each time, at most half a minute.
final class Patience {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Patience() {}

    /// @param failures how many tries have failed, from 1
    static Duration after(int failures) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, 6));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
