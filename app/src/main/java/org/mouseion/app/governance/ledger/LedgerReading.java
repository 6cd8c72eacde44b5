package org.mouseion.app.governance.ledger;

import java.util.HexFormat;
import java.util.List;
import org.mouseion.app.governance.Passport;
import org.mouseion.app.governance.ledger.LedgerCommand.NotedLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks into the ledger: its head, a page of it, whether its newest links hold.
@Component
class LedgerReading {

    private final JdbcClient jdbc;

    LedgerReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    NotedLink head() {
        return jdbc.sql("SELECT number, hash FROM governance.ledger_head")
                .query((row, n) ->
                        new NotedLink(row.getLong("number"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .single();
    }

    boolean isSame(NotedLink noted) {
        return jdbc.sql("SELECT hash FROM governance.passport WHERE number = :number")
                .param("number", noted.number())
                .query((row, n) -> HexFormat.of().formatHex(row.getBytes("hash")))
                .optional()
                .filter(noted.hash()::equals)
                .isPresent();
    }

    /// Passports below `before`, newest first; of one subject, or of all where it is empty.
    List<Passport> list(String subject, long before, int limit) {
        String filter = subject.isEmpty() ? "" : " AND subject = :subject";
        return jdbc.sql("SELECT * FROM governance.passport WHERE number < :before" + filter
                        + " ORDER BY number DESC LIMIT :limit")
                .param("before", before)
                .param("subject", subject)
                .param("limit", limit)
                .query((row, n) -> PassportRows.read(row))
                .list();
    }
}
