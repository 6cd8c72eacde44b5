package org.mouseion.app.platform.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.JobEvents;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Listens on a connection of its own to what the database tells about jobs (`LISTEN mouseion_job`).
@Component
class JobTidings implements JobEvents, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobTidings.class);
    /// Short, so that closing does not wait; the notification itself arrives at once.
    private static final int LOOK_UP_MILLIS = 500;

    private final DatabaseAddress address;
    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    JobTidings(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public Subscription subscribe(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("job-tidings").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        Thread listening = thread;
        if (listening != null) {
            try {
                listening.join(5_000);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the node, which is woken by it.
    @Override
    public int getPhase() {
        return 0;
    }

    private void listen() {
        for (int failures = 0; running; ) {
            try (Connection connection = address.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN mouseion_job");
                failures = 0;
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException away) {
                failures++;
                LOG.debug("No tidings of jobs: {}", away.getMessage());
                pause(Patience.after(failures).toMillis());
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] heard = connection.getNotifications(LOOK_UP_MILLIS);
            for (PGNotification tiding : heard == null ? new PGNotification[0] : heard) {
                JobId job = new JobId(Long.parseLong(tiding.getParameter()));
                listeners.forEach(listener -> tell(listener, job));
            }
        }
    }

    private static void tell(Listener listener, JobId job) {
        try {
            listener.moved(job);
        } catch (RuntimeException failed) {
            LOG.warn("A listener of job {} failed", job.value(), failed);
        }
    }

    private void pause(long millis) {
        for (long slept = 0; running && slept < millis; slept += 100) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                running = false;
            }
        }
    }
}
