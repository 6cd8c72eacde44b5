package org.mouseion.app.discovery.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.springframework.transaction.support.TransactionTemplate;

/// Remembers which jobs were asked for, and runs one where a test says so.
public final class RememberedJobs {

    public final Jobs contract = Partly.of(Jobs.class, this);
    public final List<String> asked = new ArrayList<>();

    public JobId ask(String kind, Map<String, String> parameters) {
        asked.add(kind);
        return new JobId(asked.size());
    }

    public List<JobView> listRecent(int limit) {
        return List.of();
    }

    /// A run whose checkpoint outlives it, as the database's does.
    public static final class Run {
        public final Map<String, String> checkpoint = new HashMap<>();
        private final TransactionTemplate transactions;
        private int batchesLeft;

        /// @param batches after so many the process is killed
        public Run(TransactionTemplate transactions, int batches) {
            this.transactions = transactions;
            this.batchesLeft = batches;
        }

        public void of(JobKind kind) throws Exception {
            kind.run(Partly.of(JobRun.class, this));
        }

        public Map<String, String> checkpoint() {
            return Map.copyOf(checkpoint);
        }

        public Map<String, String> parameters() {
            return Map.of();
        }

        public void commit(JobRun.Progress progress, Map<String, String> next, Runnable batch) {
            commit(() -> {
                batch.run();
                return new JobRun.Step(progress, next);
            });
        }

        public void commit(Supplier<JobRun.Step> batch) {
            if (batchesLeft-- <= 0) {
                throw new Killed();
            }
            transactions.executeWithoutResult(status -> {
                JobRun.Step step = batch.get();
                checkpoint.clear();
                checkpoint.putAll(step.checkpoint());
            });
        }
    }

    /// What a process feels when it is killed between two batches.
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
