package org.mouseion.app.collection.vocabulary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The snapshot to answer from: renewed at once after a change on this node, and within [#PATIENCE] after one on
/// another.
@Component
final class CurrentSnapshot {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ConceptRows rows;
    private final Clock clock;
    private volatile Snapshot snapshot = Snapshot.EMPTY;
    private volatile Instant looked = Instant.MIN;

    CurrentSnapshot(ConceptRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Snapshot get() {
        if (looked.plus(PATIENCE).isBefore(clock.instant())) {
            look();
        }
        return snapshot;
    }

    /// Once the change under way is committed, answers know of it.
    void refreshAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public int getOrder() {
                // Before any other listener asks.
                return HIGHEST_PRECEDENCE;
            }

            @Override
            public void afterCommit() {
                look();
            }
        });
    }

    private synchronized void look() {
        long version = rows.version();
        if (version != snapshot.version()) {
            snapshot = snapshot.with(version, rows.findSchemes(), rows.listNewerThan(snapshot.version()));
        }
        looked = clock.instant();
    }
}
