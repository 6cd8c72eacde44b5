package org.mouseion.app.knowledge.recall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved.How;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.StatementId;
import org.mouseion.app.knowledge.moves.Moves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Recalls what is past its last day. That it speaks no more needs nobody: the repertoire of the day leaves it out; but
/// what was made of it has to be told.
@Component
public class LastDays implements Morning {

    private static final Logger LOG = LoggerFactory.getLogger(LastDays.class);

    private final JdbcClient sql;
    private final Moves moves;
    private final TransactionTemplate transaction;

    LastDays(JdbcClient sql, Moves moves, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.moves = moves;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Each source and statement is told of once for each last day it was given.
    @Override
    public void begin(LocalDate day) {
        transaction.executeWithoutResult(status -> {
            List<Long> sources = mark("SOURCE", "source", "state = 'PUBLISHED'", day);
            List<Long> statements = mark("STATEMENT", "statement", "state = 'ACCEPTED'", day);
            List<Ground> gone = new ArrayList<>();
            sources.forEach(id -> gone.add(new Ground.OfSource(new SourceId(id))));
            moves.moved(gone, How.EXPIRED, "source-expired");
            List<Ground> silent = new ArrayList<>();
            statements.forEach(id -> silent.add(new Ground.OfStatement(new StatementId(id))));
            moves.moved(silent, How.EXPIRED, "statement-expired");
            if (!sources.isEmpty() || !statements.isEmpty()) {
                moves.moved(sources.stream().map(SourceId::new).toList());
                LOG.info(
                        "{} sources and {} statements are past their last day and speak no more",
                        sources.size(),
                        statements.size());
            }
        });
    }

    private List<Long> mark(String kind, String table, String speaking, LocalDate day) {
        return sql.sql("""
                insert into knowledge.expired (kind, ground, last_day)
                select ?, id, valid_to from knowledge.%s where %s and valid_to < ?
                on conflict (kind, ground) do update set last_day = excluded.last_day
                  where knowledge.expired.last_day <> excluded.last_day
                returning ground""".formatted(table, speaking))
                .param(kind)
                .param(day)
                .query((row, number) -> row.getLong(1))
                .list();
    }
}
