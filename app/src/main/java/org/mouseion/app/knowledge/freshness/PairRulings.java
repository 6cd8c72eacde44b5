package org.mouseion.app.knowledge.freshness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Pairs that a person let stand.
@Component
public class PairRulings {

    private final JdbcClient sql;
    private final People people;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    PairRulings(JdbcClient sql, People people, Ledger ledger, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.people = people;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
    }

    public record Ruling(String fingerprint, String kind, String one, String other, long account, Instant at) {}

    Set<String> fingerprints() {
        return new HashSet<>(sql.sql("select fingerprint from knowledge.pair_ruling")
                .query((row, number) -> row.getString(1))
                .list());
    }

    public List<Ruling> list(int limit) {
        return sql.sql("select * from knowledge.pair_ruling order by at desc limit ?")
                .param(limit)
                .query(PairRulings::read)
                .list();
    }

    /// The pair is right as it is: not asked again.
    public void letStand(Doubt doubt) {
        transaction.executeWithoutResult(status -> {
            int written = sql.sql("""
                    insert into knowledge.pair_ruling (fingerprint, kind, one, other, account, at)
                    values (?, ?, ?, ?, ?, now()) on conflict do nothing""")
                    .param(doubt.fingerprint())
                    .param(doubt.figure().isEmpty() ? "REDUNDANCY" : "CONTRADICTION")
                    .param(doubt.one().text())
                    .param(doubt.other().text())
                    .param(people.getCurrent().id())
                    .update();
            if (written > 0) {
                tell("knowledge.pair.let-stand", doubt.fingerprint());
            }
        });
    }

    /// Asks again after all.
    public void revoke(String fingerprint) {
        transaction.executeWithoutResult(status -> {
            int gone = sql.sql("delete from knowledge.pair_ruling where fingerprint = ?")
                    .param(fingerprint)
                    .update();
            if (gone > 0) {
                tell("knowledge.pair.asked-again", fingerprint);
            }
        });
    }

    private void tell(String action, String fingerprint) {
        ledger.write(new Deed(
                action, "pair:" + fingerprint, "account:" + people.getCurrent().id(), Map.of()));
    }

    private static Ruling read(ResultSet row, int number) throws SQLException {
        return new Ruling(
                row.getString("fingerprint"),
                row.getString("kind"),
                row.getString("one"),
                row.getString("other"),
                row.getLong("account"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
