package org.mouseion.app.discovery.suggest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps the list of names fresh, in a thread of its own.
@Component
class NameKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NameKeeper.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    /// The list may take this share of the time it saves: after a reading of half a second, the next is half a minute
    /// away while an import goes on.
    private static final int REST = 60;

    private final NameReading reading;
    private final WorkIndex index;
    private final Analysis analysis;
    private final boolean mayOpen;
    private volatile NameList names = NameList.EMPTY;
    private volatile boolean running;
    private long read = -1;
    private @Nullable Thread thread;

    NameKeeper(NameReading reading, WorkIndex index, Analysis analysis, ObjectProvider<Keyholder> key) {
        this.reading = reading;
        this.index = index;
        this.analysis = analysis;
        Keyholder holder = key.getIfAvailable();
        this.mayOpen = holder == null || holder.isThisProcess();
    }

    NameList names() {
        return names;
    }

    /// Reads the names now if the index has changed; returns how long it took.
    synchronized Duration refresh() {
        long now = index.generation();
        if (now == read) {
            return Duration.ZERO;
        }
        long begun = System.nanoTime();
        names = new NameList(reading.read(), analysis);
        read = now;
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void start() {
        if (mayOpen) {
            running = true;
            thread = Thread.ofPlatform()
                    .name("names")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::work);
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

    private void work() {
        while (running) {
            Duration pause = LOOK_EVERY;
            try {
                Duration took = refresh();
                pause = pause.plus(took.multipliedBy(REST));
            } catch (RuntimeException fault) {
                log.warn("The names for suggestions could not be read; trying again", fault);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }
}
