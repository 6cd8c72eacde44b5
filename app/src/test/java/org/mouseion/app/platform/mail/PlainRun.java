package org.mouseion.app.platform.mail;

import java.util.Map;
import java.util.function.Supplier;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A run without a queue: each batch in a transaction.
record PlainRun(PlatformTransactionManager transactions) implements JobRun {

    @Override
    public JobId id() {
        return new JobId(1);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public Map<String, String> checkpoint() {
        return Map.of();
    }

    @Override
    public void commit(Progress progress, Map<String, String> checkpoint, Runnable batch) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> batch.run());
    }

    @Override
    public void commit(Supplier<Step> batch) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> batch.get());
    }
}
