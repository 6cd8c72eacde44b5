package org.mouseion.app.discovery.guide.rephrase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.mouseion.app.discovery.guide.talk.Chore;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts what became of other words, by day: in memory, written down each minute, and each day that is over in the
/// ledger. Never a word of anybody.
@Component
class RewordingCounts implements Chore {

    /// Days that the desk's page adds up, and for which numbers are kept.
    static final int DAYS = 90;

    private final JdbcClient sql;
    private final Ledger ledger;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final AtomicLong reworded = new AtomicLong();
    private final AtomicLong unsupported = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();

    RewordingCounts(JdbcClient sql, Ledger ledger, TransactionTemplate transactions, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    void count(Attempt attempt) {
        if (!attempt.wrote()) {
            unanswered.incrementAndGet();
        } else if (attempt.kept().isEmpty()) {
            unsupported.incrementAndGet();
        } else {
            reworded.incrementAndGet();
        }
        kept.addAndGet(attempt.kept().size());
        dropped.addAndGet(attempt.dropped());
    }

    RewordingSum sum() {
        beforeClosing();
        return sql.sql("""
                        select coalesce(sum(reworded), 0) as a, coalesce(sum(unsupported), 0) as b,
                          coalesce(sum(unanswered), 0) as c, coalesce(sum(kept), 0) as d, coalesce(sum(dropped), 0) as e
                        from discovery.guide_reworded where day >= ?
                        """)
                .param(today().minusDays(DAYS))
                .query((row, n) -> new RewordingSum(
                        row.getLong("a"), row.getLong("b"), row.getLong("c"), row.getLong("d"), row.getLong("e")))
                .single();
    }

    @Override
    public void doNow() {
        beforeClosing();
        transactions.executeWithoutResult(status -> sql.sql("""
                        update discovery.guide_reworded set sealed = true where day < ? and not sealed
                        returning day, reworded, unsupported, unanswered, kept, dropped
                        """)
                .param(today().minusDays(1))
                .query((row, n) -> new Deed(
                        "guide.rephrase.counted",
                        "guide:rephrase",
                        "house",
                        Map.of(
                                "day", row.getString("day"),
                                "reworded", row.getString("reworded"),
                                "unsupported", row.getString("unsupported"),
                                "unanswered", row.getString("unanswered"),
                                "kept", row.getString("kept"),
                                "dropped", row.getString("dropped"))))
                .list()
                .forEach(ledger::write));
        sql.sql("delete from discovery.guide_reworded where day < ?")
                .param(today().minusDays(DAYS))
                .update();
    }

    @Override
    public void beforeClosing() {
        RewordingSum now = new RewordingSum(
                reworded.getAndSet(0),
                unsupported.getAndSet(0),
                unanswered.getAndSet(0),
                kept.getAndSet(0),
                dropped.getAndSet(0));
        if (now.reworded() + now.unsupported() + now.unanswered() == 0) {
            return;
        }
        sql.sql("""
                        insert into discovery.guide_reworded as r (day, reworded, unsupported, unanswered, kept, dropped)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (day) do update set reworded = r.reworded + excluded.reworded,
                          unsupported = r.unsupported + excluded.unsupported,
                          unanswered = r.unanswered + excluded.unanswered,
                          kept = r.kept + excluded.kept, dropped = r.dropped + excluded.dropped
                        """)
                .params(today(), now.reworded(), now.unsupported(), now.unanswered(), now.kept(), now.dropped())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
