package org.mouseion.app.platform.mail;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Looks every few seconds whether a letter is due, and asks for a [Round]. Rests where mail is off.
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration LOOK = Duration.ofSeconds(20);

    private final Outbox outbox;
    private final Digest digest;
    private final ObjectProvider<Jobs> jobs;
    private final boolean mine;
    private final AtomicReference<@Nullable JobId> latest = new AtomicReference<>();

    Postman(Outbox outbox, Digest digest, ObjectProvider<Jobs> jobs, ObjectProvider<Keyholder> key) {
        this.outbox = outbox;
        this.digest = digest;
        this.jobs = jobs;
        Keyholder holder = key.getIfAvailable();
        this.mine = holder == null || holder.isThisProcess();
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (mine && outbox.isOn()) {
            Thread.ofVirtual().name("postman").start(this::watch);
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

    /// One round at a time.
    void look() {
        try {
            outbox.tidy();
            digest.write();
            jobs.ifAvailable(queue -> {
                JobId before = latest.get();
                boolean under = before != null
                        && queue.find(before)
                                .filter(job -> !job.state().isOver())
                                .isPresent();
                if (!under && outbox.isDue()) {
                    latest.set(queue.ask(Round.NAME, Map.of()));
                }
            });
        } catch (DataAccessException away) {
            LOG.debug("The postman waits for the database: {}", away.getMessage());
        }
    }
}
