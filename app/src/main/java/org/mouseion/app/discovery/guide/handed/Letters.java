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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.discovery.guide.talk.Chore;
import org.mouseion.app.discovery.guide.talk.GuideSettings;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Mail;
import org.mouseion.app.platform.People;
import org.springframework.beans.factory.ObjectProvider;
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
            row.getObject("day", LocalDate.class),
            row.getBoolean("mailed"));

    private final JdbcClient sql;
    private final Ledger ledger;
    private final People people;
    private final TransactionTemplate transactions;
    private final GuideSettings settings;
    private final Clock clock;
    private final ObjectProvider<Mail> mail;
    private final SecureRandom random = new SecureRandom();

    Letters(
            JdbcClient sql,
            Ledger ledger,
            People people,
            TransactionTemplate transactions,
            GuideSettings settings,
            Clock clock,
            ObjectProvider<Mail> mail) {
        this.sql = sql;
        this.ledger = ledger;
        this.people = people;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        this.mail = mail;
    }

    /// A copy of a letter for the desk's mailbox.
    ///
    /// @param replyTo where the visitor is answered by e-mail; empty where they left a telephone number
    public record Copy(String to, String replyTo, String subject, List<Mail.Paragraph> paragraphs) {}

    /// Whether a copy can go to the desk's mailbox.
    public boolean canMail() {
        Mail known = mail.getIfAvailable();
        return known != null && known.isOn();
    }

    /// Leaves a letter at the desk.
    ///
    /// @param copy what is to be sent as well, if the visitor agreed
    /// @return the secret of the link by which the visitor reads and deletes it
    public String leave(String address, String language, String talk, String note, Optional<Copy> copy) {
        byte[] secret = new byte[18];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        long id = random.nextLong() >>> 12;
        transactions.executeWithoutResult(status -> sql.sql(
                        "insert into discovery.guide_letter (id, token, address, language, talk, note, day, mailed)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, hash(token), address, language, talk, note, today(), isPosted(id, language, copy))
                .update());
        return token;
    }

    private boolean isPosted(long id, String language, Optional<Copy> copy) {
        Mail known = mail.getIfAvailable();
        return known != null
                && copy.filter(one -> known.post(new Mail.Outgoing(
                                name(id),
                                one.to(),
                                one.replyTo(),
                                Locale.forLanguageTag(language),
                                one.subject(),
                                one.paragraphs(),
                                "")))
                        .isPresent();
    }

    private static String name(long id) {
        return "conversation:" + id;
    }

    /// A copy that has not gone out goes no more.
    private void recallCopy(long id) {
        mail.ifAvailable(known -> known.withdraw(name(id)));
    }

    public Optional<Letter> find(String token) {
        return sql.sql("select * from discovery.guide_letter where token = ?")
                .param(hash(token))
                .query(LETTER)
                .optional();
    }

    /// The visitor takes the letter back.
    public boolean withdraw(String token) {
        Boolean gone = transactions.execute(status -> {
            Optional<Long> id = sql.sql("delete from discovery.guide_letter where token = ? returning id")
                    .param(hash(token))
                    .query(Long.class)
                    .optional();
            id.ifPresent(this::recallCopy);
            return id.isPresent();
        });
        return Boolean.TRUE.equals(gone);
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
                recallCopy(id);
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
        transactions.executeWithoutResult(
                status -> sql.sql("delete from discovery.guide_letter where day < ? returning id")
                        .param(today().minusDays(settings.lettersKept()))
                        .query((row, number) -> row.getLong(1))
                        .list()
                        .forEach(this::recallCopy));
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
