package org.mouseion.app.collection.media;

import java.util.Map;
import java.util.function.Supplier;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun;
import org.springframework.transaction.support.TransactionTemplate;

/// A run that keeps its checkpoint as a committed one does, and dies before a commit where a test wants.
public final class MediaRun implements JobRun {

    /// The machine was switched off.
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<String, String> parameters;
    private final TransactionTemplate transaction;
    private Map<String, String> checkpoint = Map.of();
    private Progress progress = new Progress(0, 0, Map.of());
    private int left = Integer.MAX_VALUE;

    public MediaRun(Map<String, String> parameters, TransactionTemplate transaction) {
        this.parameters = parameters;
        this.transaction = transaction;
    }

    public MediaRun dyingAfter(int commits) {
        left = commits;
        return this;
    }

    public Progress progress() {
        return progress;
    }

    @Override
    public JobId id() {
        return new JobId(1);
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public Map<String, String> checkpoint() {
        return checkpoint;
    }

    @Override
    public void commit(Progress now, Map<String, String> then, Runnable batch) {
        commit(() -> {
            batch.run();
            return new Step(now, then);
        });
    }

    @Override
    public void commit(Supplier<Step> batch) {
        if (left-- <= 0) {
            throw new Killed();
        }
        transaction.executeWithoutResult(status -> {
            Step step = batch.get();
            progress = step.progress();
            checkpoint = step.checkpoint();
        });
    }
}
