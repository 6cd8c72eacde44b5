package org.mouseion.app.platform.jobs;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.Hindrance;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobView.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// A claimed job at work.
final class CommittedRun implements JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(CommittedRun.class);

    private final Claim claim;
    private final JobQueue queue;
    private final TransactionTemplate transaction;
    private final Waiting waiting;
    private final Disks disks;

    private Map<String, String> checkpoint;
    private long commits;

    CommittedRun(Claim claim, JobQueue queue, TransactionTemplate transaction, Waiting waiting, Disks disks) {
        this.claim = claim;
        this.queue = queue;
        this.transaction = transaction;
        this.waiting = waiting;
        this.disks = disks;
        this.checkpoint = claim.checkpoint();
        this.commits = claim.commits();
    }

    /// How the node lets time pass; throws [LeftBehind] when the node is closing.
    interface Waiting {
        void pause(Claim claim, Hindrance hindrance, Duration pause);

        /// Throws [LeftBehind] when the node is closing.
        void checkOpen();
    }

    /// Thrown through the work when it is no longer this node's: another has it, or the node is closing.
    static final class LeftBehind extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeftBehind(String why) {
            super(why, null, false, false);
        }
    }

    @Override
    public JobId id() {
        return claim.id();
    }

    @Override
    public Map<String, String> parameters() {
        return claim.parameters();
    }

    @Override
    public Map<String, String> checkpoint() {
        return checkpoint;
    }

    @Override
    public void commit(Progress progress, Map<String, String> next, Runnable batch) {
        commit(() -> {
            batch.run();
            return new Step(progress, next);
        });
    }

    @Override
    public void commit(Supplier<Step> batch) {
        AtomicReference<Map<String, String>> next = new AtomicReference<>(checkpoint);
        State state = commitPatiently(() -> {
            Step step = batch.get();
            next.set(step.checkpoint());
            return step;
        });
        checkpoint = next.get();
        commits++;
        if (state == State.CANCELLING) {
            throw new JobCancelled();
        }
        waiting.checkOpen();
    }

    private State commitPatiently(Supplier<Step> batch) {
        for (int failures = 0; ; ) {
            Hindrance hindrance;
            try {
                Optional<State> already = failures == 0 ? Optional.empty() : queue.findSaved(claim, commits);
                if (already.isPresent()) {
                    return already.get();
                }
                Optional<Hindrance> full = Hindrance.findFull(disks);
                if (full.isEmpty()) {
                    return tryCommit(batch);
                }
                hindrance = full.get();
                if (queue.isToStop(claim)) {
                    throw new JobCancelled();
                }
            } catch (RuntimeException thrown) {
                hindrance = Hindrance.find(thrown, disks).orElseThrow(() -> thrown);
            }
            failures++;
            Duration pause = Patience.after(failures);
            LOG.info("Job {} waits {} ms: {}", claim.id().value(), pause.toMillis(), hindrance.code());
            waiting.pause(claim, hindrance, pause);
        }
    }

    private State tryCommit(Supplier<Step> batch) {
        Optional<State> state = transaction.execute(status -> {
            Step step = batch.get();
            Optional<State> saved = queue.save(claim, commits, step.progress(), step.checkpoint());
            if (saved.isEmpty()) {
                status.setRollbackOnly();
            }
            return saved;
        });
        if (state == null || state.isEmpty()) {
            throw new LeftBehind("another node has taken the job");
        }
        return state.get();
    }
}
