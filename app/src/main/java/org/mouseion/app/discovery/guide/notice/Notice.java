package org.mouseion.app.discovery.guide.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.mouseion.app.discovery.guide.talk.Chore;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The notice and the record that it was shown.
@Component
public class Notice implements Chore {

    /// A day is counted out when it has been over for so long: until then another node may still add to it.
    private static final Duration REST = Duration.ofHours(1);

    private final MessageSource messages;
    private final JdbcClient sql;
    private final Ledger ledger;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final String version;
    private final Map<LocalDate, AtomicLong> shown = new ConcurrentHashMap<>();

    Notice(MessageSource messages, JdbcClient sql, Ledger ledger, TransactionTemplate transactions, Clock clock) {
        this.messages = messages;
        this.sql = sql;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
        this.version = version(messages);
    }

    /// The sentence, in the reader's language.
    public String in(Words words) {
        return words.say("guide.pages.notice");
    }

    /// Twelve hexadecimal digits that change whenever the words do, in any language.
    public String version() {
        return version;
    }

    /// To be called when the notice is put before a visitor, ahead of the first answer. The first showing of a day is
    /// in the ledger before the page goes out.
    public void shown() {
        LocalDate today = today();
        AtomicLong count = shown.get(today);
        if (count == null) {
            begin(today);
            count = shown.computeIfAbsent(today, day -> new AtomicLong());
        }
        count.incrementAndGet();
    }

    private void begin(LocalDate day) {
        transactions.executeWithoutResult(status -> {
            int begun = sql.sql(
                            "insert into discovery.guide_notice (day, version) values (?, ?) on conflict do nothing")
                    .params(day, version)
                    .update();
            if (begun > 0) {
                ledger.write(new Deed(
                        "guide.notice.shown",
                        "notice:" + version,
                        "house",
                        Map.of(
                                "day",
                                day.toString(),
                                "words",
                                messages.getMessage("guide.pages.notice", null, Locale.ENGLISH))));
            }
        });
    }

    /// Writes the counts down, and those of days that are over into the ledger.
    @Override
    public void doNow() {
        beforeClosing();
        LocalDate today = today();
        shown.entrySet()
                .removeIf(day -> day.getKey().isBefore(today) && day.getValue().get() == 0);
        countOut();
    }

    @Override
    public void beforeClosing() {
        shown.forEach((day, count) -> {
            long now = count.get();
            if (now > 0) {
                sql.sql("update discovery.guide_notice set shown = shown + ? where day = ? and version = ?")
                        .params(now, day, version)
                        .update();
                count.addAndGet(-now);
            }
        });
    }

    private void countOut() {
        LocalDate before = LocalDate.ofInstant(clock.instant().minus(REST), ZoneOffset.UTC);
        transactions.executeWithoutResult(status -> sql.sql(
                        "update discovery.guide_notice set sealed = true where day < ? and not sealed returning day, version, shown")
                .param(before)
                .query((row, n) -> new Deed(
                        "guide.notice.counted",
                        "notice:" + row.getString("version"),
                        "house",
                        Map.of("day", row.getString("day"), "shown", Long.toString(row.getLong("shown")))))
                .list()
                .forEach(ledger::write));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String version(MessageSource messages) {
        StringBuilder all = new StringBuilder();
        Tongues.ALL.forEach(tongue -> all.append(messages.getMessage("guide.pages.notice", null, tongue))
                .append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
