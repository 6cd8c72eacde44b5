package org.mouseion.app.knowledge.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Asks for the day's job when the house opens and when the date changes; any node may run it.
@Component
class Mornings implements JobKind {

    private static final Logger LOG = LoggerFactory.getLogger(Mornings.class);
    private static final Duration LOOK = Duration.ofMinutes(5);
    static final String NAME = "knowledge.morning";

    private final ObjectProvider<Jobs> jobs;
    private final ObjectProvider<Morning> duties;
    private final Clock clock;
    private final boolean mine;
    private final AtomicReference<@Nullable LocalDate> asked = new AtomicReference<>();

    Mornings(ObjectProvider<Jobs> jobs, ObjectProvider<Morning> duties, Clock clock, ObjectProvider<Keyholder> key) {
        this.jobs = jobs;
        this.duties = duties;
        this.clock = clock;
        Keyholder holder = key.getIfAvailable();
        this.mine = holder == null || holder.isThisProcess();
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (mine) {
            look();
            Thread.ofVirtual().name("knowledge-morning").start(this::watch);
        }
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK);
                look();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// Once a day in this process; twice on two nodes is harmless.
    private void look() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(asked.get())) {
            try {
                jobs.ifAvailable(queue -> queue.ask(NAME, Map.of()));
                asked.set(today);
            } catch (DataAccessException away) {
                LOG.warn("The day's look at what is past its last day waits for the database");
            }
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        LocalDate today = LocalDate.now(clock);
        List<Morning> all = duties.orderedStream().toList();
        for (int i = 0; i < all.size(); i++) {
            Morning duty = all.get(i);
            run.commit(new JobRun.Progress(i + 1, all.size(), Map.of()), Map.of(), () -> duty.begin(today));
        }
    }
}
