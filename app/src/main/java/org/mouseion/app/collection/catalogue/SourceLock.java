package org.mouseion.app.collection.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// One writer at a time for the works of one source, until the transaction ends: an edit on the desk waits for the
/// batch
/// of an import and the other way round, so that neither overwrites what it has not read.
@Component
public final class SourceLock {

    private final JdbcClient sql;

    SourceLock(JdbcClient sql) {
        this.sql = sql;
    }

    public void take(String source) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "Works of '" + source
                            + "' are written inside a transaction. Maybe the call belongs in JobRun.commit or a TransactionTemplate.");
        }
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 4001))::text")
                .param(source)
                .query(String.class)
                .list();
    }
}
