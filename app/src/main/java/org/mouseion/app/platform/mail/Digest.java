package org.mouseion.app.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Mail;
import org.mouseion.app.platform.Mail.Outgoing;
import org.mouseion.app.platform.Mail.Paragraph;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// One letter a day, at most, to each who asked: everything noted since the last.
@Component
class Digest {

    /// What is noted together comes into one letter: the newest must have lain this long.
    static final Duration SETTLED = Duration.ofMinutes(10);

    /// Sentences in one letter; the desk has the others.
    static final int MOST = 40;

    private final JdbcClient sql;
    private final Mail mail;
    private final MessageSource messages;
    private final HouseSource houses;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Digest(
            JdbcClient sql,
            Mail mail,
            MessageSource messages,
            HouseSource houses,
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.mail = mail;
        this.messages = messages;
        this.houses = houses;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Reader(long account, String email, Locale language, String stop) {}

    private record Note(String key, String[] arguments, String path) {}

    /// Writes the letters that are due.
    void write() {
        if (mail.isOn()) {
            readers(LocalDate.now(clock))
                    .forEach(account -> transaction.executeWithoutResult(status -> write(account)));
        }
    }

    private List<Long> readers(LocalDate today) {
        return sql.sql("""
                select w.account from platform.notice_wish w
                  join platform.account a on a.id = w.account and a.active
                  join platform.notice n on n.account = w.account and n.told is null
                where (w.latest is null or w.latest < ?)
                group by w.account having max(n.noted) <= ?""")
                .param(today)
                .param(OffsetDateTime.ofInstant(clock.instant().minus(SETTLED), ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private void write(long account) {
        LocalDate today = LocalDate.now(clock);
        // Two nodes cannot both move the date.
        sql.sql("""
                update platform.notice_wish w set latest = ? from platform.account a
                where w.account = ? and a.id = w.account and a.active and (w.latest is null or w.latest < ?)
                returning w.account, a.email, w.language, w.stop""")
                .params(today, account, today)
                .query((row, number) -> new Reader(
                        row.getLong("account"),
                        row.getString("email"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("stop")))
                .optional()
                .ifPresent(reader -> post(reader, today));
    }

    private void post(Reader reader, LocalDate today) {
        List<Note> notes = sql.sql("update platform.notice set told = ? where account = ? and told is null"
                        + " returning key, arguments, path")
                .params(today, reader.account())
                .query((row, number) -> new Note(
                        row.getString("key"),
                        json.readValue(row.getString("arguments"), String[].class),
                        row.getString("path")))
                .list();
        if (!notes.isEmpty()) {
            mail.post(letter(reader, notes, today));
        }
    }

    private Outgoing letter(Reader reader, List<Note> notes, LocalDate today) {
        Words words = new Words(messages, reader.language());
        String base = houses.get().address();
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(words.say("mail.digest.begin")));
        notes.stream()
                .limit(MOST)
                .map(note -> new Paragraph(
                        words.say(note.key(), (Object[]) note.arguments()), base.isEmpty() ? "" : base + note.path()))
                .forEach(paragraphs::add);
        if (notes.size() > MOST) {
            paragraphs.add(Paragraph.of(words.say("mail.digest.more", notes.size() - MOST)));
        }
        paragraphs.add(Paragraph.of(words.say("mail.digest.account")));
        String stop = base.isEmpty() ? "" : base + "/" + words.tag() + "/notices/stop/" + reader.stop();
        return new Outgoing(
                "digest:" + reader.account() + ":" + today,
                reader.email(),
                "",
                reader.language(),
                words.say("mail.digest.subject", notes.size()),
                paragraphs,
                stop);
    }
}
