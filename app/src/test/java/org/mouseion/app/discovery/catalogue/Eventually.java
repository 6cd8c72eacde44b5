package org.mouseion.app.discovery.catalogue;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what another thread is to do: asks often, gives up only when all hope is gone.
public final class Eventually {

    private static final Duration ALL_HOPE_GONE = Duration.ofSeconds(60);

    private Eventually() {}

    public static void holds(String what, BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + ALL_HOPE_GONE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("It never came true that " + what);
            }
            Thread.sleep(20);
        }
    }
}
