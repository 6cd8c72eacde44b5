package org.mouseion.app.discovery.guide.talk;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Does the [Chore]s, one after the other.
@Component
class Chores implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Chores.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final List<Chore> all;
    private volatile boolean running;
    private @Nullable Thread thread;

    Chores(List<Chore> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("guide-chores").start(() -> {
            while (running) {
                try {
                    Thread.sleep(EVERY);
                    doAll(Chore::doNow);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        });
    }

    void doAll(Consumer<Chore> what) {
        for (Chore chore : all) {
            try {
                what.accept(chore);
            } catch (RuntimeException fault) {
                log.warn("Something of the guide could not be written down or forgotten; trying again", fault);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
        doAll(Chore::beforeClosing);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
