package org.mouseion.app.governance.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.governance.Ledger.Verification;
import org.mouseion.app.governance.Passport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Walks the chain from its first link in one snapshot, a thousand rows at a time, and stops at the first that does not
/// hold.
@Component
class ChainWalk {

    private static final int ROWS = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;

    ChainWalk(DataSource source, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setFetchSize(ROWS);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Verification verify() {
        Verification found = snapshot.execute(status -> {
            Steps steps = new Steps();
            Verification walked =
                    jdbc.query("SELECT * FROM governance.passport ORDER BY number", (ResultSetExtractor<Verification>)
                            steps::walk);
            return walked == null || !walked.holds() ? walked : checkEnd(steps);
        });
        return found == null ? new Verification(0, null, null) : found;
    }

    private Verification checkEnd(Steps steps) {
        Verification ended = jdbc.query("SELECT number, hash FROM governance.ledger_head", row -> {
            if (!row.next()) {
                return new Verification(steps.links, steps.links + 1, "end");
            }
            boolean same = row.getLong("number") == steps.links
                    && HexFormat.of().formatHex(row.getBytes("hash")).equals(steps.previous);
            return new Verification(steps.links, same ? null : steps.links + 1, same ? null : "end");
        });
        return ended == null ? new Verification(steps.links, null, null) : ended;
    }

    private static final class Steps {
        private long links;
        private String previous = CanonicalForm.FIRST_PREVIOUS;

        Verification walk(ResultSet row) throws SQLException {
            while (row.next()) {
                Passport passport = PassportRows.read(row);
                String wrong = findWrong(passport);
                if (wrong != null) {
                    return new Verification(links, passport.number(), wrong);
                }
                links++;
                previous = passport.hash();
            }
            return new Verification(links, null, null);
        }

        private @Nullable String findWrong(Passport passport) {
            if (passport.number() != links + 1) {
                return "gap";
            }
            if (!passport.previous().equals(previous)) {
                return "previous";
            }
            String hash =
                    CanonicalForm.hash(passport.number(), passport.written(), passport.deed(), passport.previous());
            return hash.equals(passport.hash()) ? null : "hash";
        }
    }
}
