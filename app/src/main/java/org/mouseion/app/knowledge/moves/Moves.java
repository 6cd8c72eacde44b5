package org.mouseion.app.knowledge.moves;

import java.util.Collection;
import java.util.List;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved;
import org.mouseion.app.knowledge.RepertoireChanged;
import org.mouseion.app.knowledge.SourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells of changes, inside the transaction that makes them.
@Component
public class Moves {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Moves(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /// What may be said changed. The row of the version is held to the end of the transaction, so that
    /// versions are committed in their order; call it late.
    public void moved(Collection<SourceId> sources) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("What may be said changes inside a transaction, but none is open."
                    + " Maybe a TransactionTemplate is missing around the change.");
        }
        sql.sql("update knowledge.repertoire_version set version = version + 1").update();
        events.publishEvent(new RepertoireChanged(sources.stream().distinct().toList()));
    }

    /// Ground moved under what was made; nothing happens where `grounds` is empty.
    public void moved(List<Ground> grounds, GroundMoved.How how, String why) {
        if (!grounds.isEmpty()) {
            events.publishEvent(new GroundMoved(grounds, how, why));
        }
    }

    public long version() {
        return sql.sql("select version from knowledge.repertoire_version")
                .query(Long.class)
                .single();
    }
}
