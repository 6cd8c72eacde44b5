package org.mouseion.app.discovery.suggest;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps the list of names fresh, in a thread of its own: at once when the index has come to rest, now and then while
/// an
/// import goes on.
@Component
class NameKeeper implements SmartLifecycle, HouseNames {

    private static final Logger log = LoggerFactory.getLogger(NameKeeper.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    /// While the index changes from look to look, reading takes one part in so many of the time: after half a second of
    /// reading, the next is half a minute away.
    private static final int REST = 60;

    /// But never longer than this: vectors change the index for hours after an import, and on a busy machine reading
    /// itself takes long; makers must not wait for either.
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final NameReading reading;
    private final WorkIndex index;
    private final Analysis analysis;
    private final boolean mayOpen;
    private volatile NameList names = NameList.EMPTY;
    private volatile boolean running;
    private long read = -1;
    private long seen = -1;
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

    @Override
    public List<Named> list() {
        return names.all();
    }

    /// Whether the index has not changed since the last time this was asked.
    private boolean isAtRest() {
        long now = index.generation();
        boolean same = now == seen;
        seen = now;
        return same;
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

    /// @param took how long the reading before took
    static Duration restAfter(Duration took) {
        Duration rest = took.multipliedBy(REST);
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    @Override
    public void start() {
        if (mayOpen) {
            running = true;
            thread = Thread.ofPlatform().name("names").daemon().start(this::work);
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
        long notBefore = System.nanoTime();
        while (running) {
            try {
                if (isAtRest() || System.nanoTime() - notBefore >= 0) {
                    notBefore = System.nanoTime() + restAfter(refresh()).toNanos();
                }
            } catch (RuntimeException fault) {
                log.warn("The names for suggestions could not be read; trying again", fault);
            }
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }
}
