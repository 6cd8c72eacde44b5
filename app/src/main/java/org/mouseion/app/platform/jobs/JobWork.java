package org.mouseion.app.platform.jobs;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.Hindrance;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun.JobCancelled;
import org.mouseion.app.platform.JobView.State;
import org.mouseion.app.platform.Outage;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.jobs.CommittedRun.LeftBehind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs one claimed job and writes down how it ended.
@Component
class JobWork implements CommittedRun.Waiting {

    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);

    private final JobTable table;
    private final JobQueue queue;
    private final TransactionTemplate transaction;
    private final WaitingJobs waitingJobs;
    private final Disks disks;
    private volatile CountDownLatch closed = new CountDownLatch(1);

    JobWork(JobTable table, JobQueue queue, TransactionTemplate transaction, WaitingJobs waitingJobs, Disks disks) {
        this.table = table;
        this.queue = queue;
        this.transaction = transaction;
        this.waitingJobs = waitingJobs;
        this.disks = disks;
    }

    void open() {
        closed = new CountDownLatch(1);
    }

    void close() {
        closed.countDown();
    }

    void run(JobKind kind, Claim claim) {
        JobId id = claim.id();
        LOG.info("Job {} ({}) begins{}", id.value(), kind.name(), claim.attempt() > 1 ? " again" : "");
        try {
            kind.run(new CommittedRun(claim, queue, transaction, this, disks));
            record(() -> table.end(claim, State.DONE, null, Map.of()));
            LOG.info("Job {} ({}) is done", id.value(), kind.name());
        } catch (JobCancelled cancelled) {
            record(() -> table.end(claim, State.CANCELLED, null, Map.of()));
            LOG.info("Job {} ({}) was cancelled", id.value(), kind.name());
        } catch (LeftBehind left) {
            record(() -> table.putBack(claim, Duration.ZERO, null, Map.of()));
            LOG.info("Job {} ({}) goes back into the queue: {}", id.value(), kind.name(), left.getMessage());
        } catch (Problem problem) {
            record(() -> table.end(claim, State.FAILED, problem.code(), arguments(problem)));
            LOG.info("Job {} ({}) failed: {}", id.value(), kind.name(), problem.code());
        } catch (Exception | LinkageError | OutOfMemoryError thrown) {
            broke(kind, claim, thrown);
        } finally {
            waitingJobs.remove(id);
        }
    }

    private void broke(JobKind kind, Claim claim, Throwable thrown) {
        Optional<Hindrance> found = Hindrance.find(thrown, disks);
        if (found.isPresent()) {
            Hindrance hindrance = found.get();
            record(() -> table.putBack(claim, Duration.ofSeconds(10), hindrance.code(), hindrance.argumentsByPlace()));
            LOG.info("Job {} ({}) waits: {}", claim.id().value(), kind.name(), hindrance.code());
            return;
        }
        record(() -> table.end(
                claim, State.FAILED, "job-broke", Map.of("0", thrown.getClass().getSimpleName())));
        LOG.error("Job {} ({}) broke", claim.id().value(), kind.name(), thrown);
    }

    @Override
    public void pause(Claim claim, Hindrance hindrance, Duration pause) {
        waitingJobs.add(claim.id(), hindrance);
        try {
            table.note(claim, hindrance.code(), hindrance.argumentsByPlace());
        } catch (RuntimeException unwritable) {
            LOG.debug("Cannot note that job {} waits", claim.id().value());
        }
        try {
            if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LeftBehind("the house is closing");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LeftBehind("the house is closing");
        }
        waitingJobs.remove(claim.id());
    }

    @Override
    public void checkOpen() {
        if (closed.getCount() == 0) {
            throw new LeftBehind("the house is closing");
        }
    }

    /// Writes the end of a job, waiting for a database that is away. Where the house closes first, the lease runs out
    /// and the next start takes the job up.
    private void record(Runnable write) {
        for (int failures = 1; ; failures++) {
            try {
                write.run();
                return;
            } catch (RuntimeException thrown) {
                if (Outage.find(thrown).isEmpty()) {
                    LOG.error("The end of a job could not be written", thrown);
                    return;
                }
                try {
                    if (closed.await(Patience.after(failures).toMillis(), TimeUnit.MILLISECONDS)) {
                        return;
                    }
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private static Map<String, String> arguments(Problem problem) {
        Map<String, String> byPlace = new TreeMap<>();
        for (int i = 0; i < problem.arguments().size(); i++) {
            byPlace.put(Integer.toString(i), String.valueOf(problem.arguments().get(i)));
        }
        return byPlace;
    }
}
