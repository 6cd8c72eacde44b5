package org.mouseion.app.discovery.index.vectors;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.feed.PendingWorks;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Asks for [EmbedJob] when vectors are missing and nothing is left to index: words first, meaning after.
@Component
class EmbedWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EmbedWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final VectorStore store;
    private final PendingWorks pending;
    private final Jobs jobs;
    private final boolean mine;
    private volatile boolean running;
    private @Nullable Thread thread;

    EmbedWatch(VectorStore store, PendingWorks pending, Jobs jobs, ObjectProvider<Keyholder> key) {
        this.store = store;
        this.pending = pending;
        this.jobs = jobs;
        Keyholder holder = key.getIfAvailable();
        this.mine = holder == null || holder.isThisProcess();
    }

    /// Asks if there is reason to.
    void look() {
        long missing = store.countMissing();
        if (missing > 0 && pending.count() == 0 && !isAsked()) {
            jobs.ask(EmbedJob.NAME, Map.of());
        }
    }

    private boolean isAsked() {
        return jobs.listRecent(100).stream()
                .anyMatch(job -> job.kind().equals(EmbedJob.NAME)
                        && (job.state() == JobView.State.WAITING || job.state() == JobView.State.RUNNING));
    }

    @Override
    public void start() {
        if (mine) {
            running = true;
            thread = Thread.ofVirtual().name("embed-watch").start(this::watch);
        }
    }

    private void watch() {
        while (running) {
            try {
                Thread.sleep(LOOK_EVERY);
                look();
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException fault) {
                log.warn("Nobody could look for missing vectors; trying again", fault);
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
}
