package org.mouseion.app.discovery.guide.handed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.discovery.guide.talk.Chore;
import org.mouseion.app.discovery.guide.talk.GuideSettings;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.People;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The letters at the desk. The link a visitor holds is kept as a hash only.
@Component
public class Letters implements Chore {

    private static final RowMapper<Letter> LETTER = (row, n) -> new Letter(
            row.getLong("id"),
            row.getString("address"),
            row.getString("language"),
            row.getString("talk"),
            row.getString("note"),
            row.getObject("day", LocalDate.class));

    private final JdbcClient sql;
    private final Ledger ledger;
    private final People people;
    private final TransactionTemplate transactions;
    private final GuideSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Letters(
            JdbcClient sql,
            Ledger ledger,
            People people,
            TransactionTemplate transactions,
            GuideSettings settings,
            Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.people = people;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /// Leaves a letter at the desk.
    ///
    /// @return the secret of the link by which the visitor reads and deletes it
    public String leave(String address, String language, String talk, String note) {
        byte[] secret = new byte[18];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        sql.sql(
                        "insert into discovery.guide_letter (id, token, address, language, talk, note, day) values (?, ?, ?, ?, ?, ?, ?)")
                .params(random.nextLong() >>> 12, hash(token), address, language, talk, note, today())
                .update();
        return token;
    }

    public Optional<Letter> find(String token) {
        return sql.sql("select * from discovery.guide_letter where token = ?")
                .param(hash(token))
                .query(LETTER)
                .optional();
    }

    /// The visitor takes the letter back.
    public boolean withdraw(String token) {
        return sql.sql("delete from discovery.guide_letter where token = ?")
                        .param(hash(token))
                        .update()
                > 0;
    }

    /// Those that wait, the oldest first.
    public List<Letter> list() {
        return sql.sql("select * from discovery.guide_letter order by day, id")
                .query(LETTER)
                .list();
    }

    public long count() {
        return sql.sql("select count(*) from discovery.guide_letter")
                .query(Long.class)
                .single();
    }

    /// Answered: the letter is deleted, and only that somebody answered one is remembered.
    public void answered(long id) {
        transactions.executeWithoutResult(status -> {
            if (sql.sql("delete from discovery.guide_letter where id = ?")
                            .param(id)
                            .update()
                    > 0) {
                ledger.write(new Deed(
                        "guide.letter.answered",
                        "guide:letters",
                        "account:" + people.currentOrHouse().id(),
                        Map.of()));
            }
        });
    }

    /// Deletes what was kept long enough.
    @Override
    public void doNow() {
        sql.sql("delete from discovery.guide_letter where day < ?")
                .param(today().minusDays(settings.lettersKept()))
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
