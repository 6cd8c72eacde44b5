package org.mouseion.app.collection.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A run of a job, killed after some batches.
public final class TestRun implements JobRun {

    private final PlatformTransactionManager transactions;
    private final Map<String, String> parameters;
    private final Map<String, String> from;
    private final List<Step> steps = new ArrayList<>();
    private int batches;

    public TestRun(
            PlatformTransactionManager transactions,
            Map<String, String> parameters,
            Map<String, String> from,
            int batches) {
        this.transactions = transactions;
        this.parameters = parameters;
        this.from = from;
        this.batches = batches;
    }

    /// What was committed, in order.
    public List<Step> steps() {
        return steps;
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
        return from;
    }

    @Override
    public void commit(Progress progress, Map<String, String> checkpoint, Runnable batch) {
        commit(() -> {
            batch.run();
            return new Step(progress, checkpoint);
        });
    }

    @Override
    public void commit(Supplier<Step> batch) {
        if (batches-- == 0) {
            throw new JobCancelled();
        }
        steps.add(new TransactionTemplate(transactions).execute(status -> batch.get()));
    }
}
