package org.mouseion.app.collection.intake.run;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun;
import org.springframework.transaction.support.TransactionTemplate;

/// A run that keeps its checkpoint as a committed one does, and that dies where a test wants: before the commit number
/// `diesAt` is written, as under kill -9.
final class SteppingRun implements JobRun {

    /// The machine was switched off.
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final long job;
    private final Map<String, String> parameters;
    private final TransactionTemplate transaction;
    private Map<String, String> checkpoint = Map.of();
    private Progress progress = new Progress(0, 0, Map.of());
    private int commits;
    private int diesAt = Integer.MAX_VALUE;
    private boolean stopping;

    SteppingRun(long job, long plan, TransactionTemplate transaction) {
        this.job = job;
        this.parameters = Map.of(Imports.PLAN, Long.toString(plan));
        this.transaction = transaction;
    }

    SteppingRun dyingAt(int commit) {
        diesAt = commit;
        commits = 0;
        return this;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public JobId id() {
        return new JobId(job);
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public Map<String, String> checkpoint() {
        return checkpoint;
    }

    Progress progress() {
        return progress;
    }

    int commits() {
        return commits;
    }

    @Override
    public void commit(Progress done, Map<String, String> next, Runnable batch) {
        commit(() -> {
            batch.run();
            return new Step(done, next);
        });
    }

    @Override
    public void commit(Supplier<Step> batch) {
        transaction.executeWithoutResult(status -> {
            Step step = batch.get();
            if (++commits == diesAt) {
                throw new Killed();
            }
            checkpoint = new HashMap<>(step.checkpoint());
            progress = step.progress();
        });
        if (stopping) {
            throw new JobCancelled();
        }
    }
}
