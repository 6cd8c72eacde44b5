package org.mouseion.app.governance.ledger;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Passport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The ledger in PostgreSQL. Writers queue at the row of the chain's head, which each holds to the end of its
/// transaction: numbers have no gaps and a change that is rolled back leaves no link. So write late in a transaction,
/// and one deed for a batch rather than one for each record in it.
@Component
class ChainedLedger implements Ledger {

    private final JdbcClient jdbc;
    private final ChainWalk walk;
    private final Clock clock;

    ChainedLedger(JdbcClient jdbc, ChainWalk walk, Clock clock) {
        this.jdbc = jdbc;
        this.walk = walk;
        this.clock = clock;
    }

    @Override
    public Passport write(Deed deed) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A deed is written inside the transaction of the change, but none is open for " + deed.action()
                            + ". Maybe @Transactional is missing on the caller.");
        }
        checkWritable(deed);
        Head head = lockHead();
        long number = head.number() + 1;
        // Microseconds are what the database keeps.
        Instant written = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String hash = CanonicalForm.hash(number, written, deed, head.hash());
        Passport passport = new Passport(number, written, deed, head.hash(), hash);
        append(passport);
        return passport;
    }

    @Override
    public List<Passport> list(String subject, int limit) {
        return jdbc.sql("SELECT * FROM governance.passport WHERE subject = :subject ORDER BY number DESC LIMIT :limit")
                .param("subject", subject)
                .param("limit", limit)
                .query((row, n) -> PassportRows.read(row))
                .list();
    }

    @Override
    public Verification verify() {
        return walk.verify();
    }

    private record Head(long number, String hash) {}

    private Head lockHead() {
        return jdbc.sql("SELECT number, hash FROM governance.ledger_head FOR UPDATE")
                .query((row, n) ->
                        new Head(row.getLong("number"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .single();
    }

    private void append(Passport passport) {
        Deed deed = passport.deed();
        jdbc.sql("""
                        WITH link AS (
                            INSERT INTO governance.passport
                                (number, written, action, subject, actor, facts, previous, hash)
                            VALUES (:number, :written, :action, :subject, :actor, CAST(:facts AS jsonb), :previous, :hash))
                        UPDATE governance.ledger_head SET number = :number, hash = :hash
                        """)
                .param("number", passport.number())
                .param("written", passport.written().atOffset(ZoneOffset.UTC))
                .param("action", deed.action())
                .param("subject", deed.subject())
                .param("actor", deed.actor())
                .param("facts", PassportRows.facts(deed))
                .param("previous", PassportRows.bytes(passport.previous()))
                .param("hash", PassportRows.bytes(passport.hash()))
                .update();
    }

    /// What the database could not give back exactly would break the chain at the next walk.
    private static void checkWritable(Deed deed) {
        CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
        Stream.of(
                        Stream.of(deed.action(), deed.subject(), deed.actor()),
                        deed.facts().keySet().stream(),
                        deed.facts().values().stream())
                .flatMap(texts -> texts)
                .filter(text -> text.indexOf('\0') >= 0 || !utf8.canEncode(text))
                .findFirst()
                .ifPresent(text -> {
                    throw new IllegalArgumentException("A deed holds a character no text may hold (NUL or half a"
                            + " surrogate pair) in " + deed.action()
                            + ". Maybe bytes were read in the wrong encoding.");
                });
    }
}
