package org.mouseion.app.platform.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Gives memory back when the house comes to rest: once after the start, and once whenever long work has ended.
///
/// An import fills the heap with what it needed a moment ago, and the collector that is kindest to a small machine
/// returns none of it unasked. A collection at rest takes a few tenths of a second and leaves the house as small as it
/// was before; how much of the emptied heap goes back to the system is for the launcher's options to say.
@Component
class Rest implements SmartLifecycle {

    private static final Duration LOOK = Duration.ofSeconds(10);

    private final JobNode node;
    private volatile boolean running;
    private @Nullable Thread thread;

    Rest(JobNode node) {
        this.node = node;
    }

    @Override
    public void start() {
        if (node.isRunning()) {
            running = true;
            thread = Thread.ofVirtual().name("rest").start(this::watch);
        }
    }

    /// Two looks without work are a rest; the first look comes when the start is over.
    private void watch() {
        boolean worked = true;
        boolean quiet = false;
        while (running) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException closing) {
                return;
            }
            if (node.isBusy()) {
                worked = true;
                quiet = false;
            } else if (worked && quiet) {
                System.gc();
                worked = false;
            } else {
                quiet = true;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the node that it watches.
    @Override
    public int getPhase() {
        return 1_001;
    }
}
