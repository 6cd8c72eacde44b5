package org.mouseion.app.governance.rulings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Ruling;
import org.mouseion.app.governance.Rulings;
import org.mouseion.app.platform.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The rulings of the house.
@Component
class PostgresRulings implements Rulings {

    private final JdbcClient sql;
    private final People people;
    private final Ledger ledger;
    private final Clock clock;

    PostgresRulings(JdbcClient sql, People people, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<Ruling> find(String kind, String fingerprint) {
        return sql.sql("select * from governance.ruling where kind = ? and fingerprint = ? and revoked is null")
                .params(kind, fingerprint)
                .query(PostgresRulings::read)
                .optional();
    }

    @Override
    public Map<String, Ruling> findAll(String kind, Collection<String> fingerprints) {
        Map<String, Ruling> found = new HashMap<>();
        sql.sql("select * from governance.ruling where kind = ? and fingerprint = any(?) and revoked is null")
                .params(kind, fingerprints.toArray(String[]::new))
                .query(PostgresRulings::read)
                .list()
                .forEach(ruling -> found.put(ruling.fingerprint(), ruling));
        return found;
    }

    @Override
    public Ruling rule(String kind, String fingerprint, Ruling.Verdict verdict, String reason) {
        needTransaction();
        long person = people.currentOrHouse().id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        takeBack(kind, fingerprint, person, now);
        long id = sql.sql("""
                insert into governance.ruling (kind, fingerprint, verdict, person, ruled, reason)
                values (?, ?, ?, ?, ?, ?) returning id""")
                .params(kind, fingerprint, verdict.name(), person, now.atOffset(ZoneOffset.UTC), reason)
                .query(Long.class)
                .single();
        ledger.write(new Deed(
                "ruling.given",
                "ruling:" + id,
                actor(person),
                Map.of(
                        "kind", kind,
                        "fingerprint", fingerprint,
                        "verdict", verdict.name().toLowerCase(Locale.ROOT))));
        return new Ruling(id, kind, fingerprint, verdict, person, now, reason);
    }

    @Override
    public boolean revoke(String kind, String fingerprint) {
        needTransaction();
        long person = people.currentOrHouse().id();
        List<Long> revoked = takeBack(kind, fingerprint, person, clock.instant().truncatedTo(ChronoUnit.MICROS));
        for (long id : revoked) {
            ledger.write(new Deed(
                    "ruling.revoked", "ruling:" + id, actor(person), Map.of("kind", kind, "fingerprint", fingerprint)));
        }
        return !revoked.isEmpty();
    }

    @Override
    public List<Ruling> list(String kind, int limit) {
        return sql.sql("select * from governance.ruling where kind = ? and revoked is null order by id desc limit ?")
                .params(kind, limit)
                .query(PostgresRulings::read)
                .list();
    }

    private List<Long> takeBack(String kind, String fingerprint, long person, Instant now) {
        return sql.sql("""
                update governance.ruling set revoked = ?, revoked_by = ?
                where kind = ? and fingerprint = ? and revoked is null returning id""")
                .params(now.atOffset(ZoneOffset.UTC), person, kind, fingerprint)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private static void needTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A ruling is written inside the transaction of what it decides, but none"
                    + " is open. Maybe a TransactionTemplate is missing around the decision.");
        }
    }

    private static String actor(long person) {
        return person == 0 ? "house" : "account:" + person;
    }

    private static Ruling read(ResultSet row, int number) throws SQLException {
        return new Ruling(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("fingerprint"),
                Ruling.Verdict.valueOf(row.getString("verdict")),
                row.getLong("person"),
                row.getObject("ruled", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
