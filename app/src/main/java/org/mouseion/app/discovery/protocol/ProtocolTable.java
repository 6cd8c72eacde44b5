package org.mouseion.app.discovery.protocol;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The answers that people of the house reviewed.
@Component
public class ProtocolTable {

    private static final int LONGEST = 4_000;

    private final JdbcClient sql;
    private final Ledger ledger;
    private final Clock clock;

    ProtocolTable(JdbcClient sql, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Optional<ProtocolAnswer> find(Subject subject, String language) {
        return sql.sql("""
                        SELECT answer, lines, reviewer, reviewed FROM discovery.protocol
                        WHERE subject = ? AND language = ?
                        """)
                .params(subject.name(), language)
                .query((row, n) -> new ProtocolAnswer(
                        subject,
                        language,
                        row.getString("answer"),
                        HelpLine.read(row.getString("lines")),
                        row.getLong("reviewer"),
                        row.getObject("reviewed", LocalDate.class)))
                .optional();
    }

    /// An answer that a person should look at.
    ///
    /// @param reviewed the last time, or null where nobody has
    public record Due(
            Subject subject, String language, @Nullable LocalDate reviewed) {}

    /// Answers that nobody reviewed, or nobody for a year: help lines change their numbers. The gravest subject first.
    public List<Due> listDue() {
        LocalDate oldest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        List<Due> due = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            for (Locale tongue : Tongues.ALL) {
                LocalDate reviewed = find(subject, tongue.getLanguage())
                        .map(ProtocolAnswer::reviewed)
                        .orElse(null);
                if (reviewed == null || reviewed.isBefore(oldest)) {
                    due.add(new Due(subject, tongue.getLanguage(), reviewed));
                }
            }
        }
        return due;
    }

    /// A person reviewed an answer: it holds from now on, in their name.
    @Transactional
    public void review(Subject subject, String language, String answer, String lines, Person reviewer) {
        if (answer.isBlank() || answer.length() > LONGEST) {
            throw new Problem("protocol-answer-length", 422, LONGEST);
        }
        if (subject == Subject.SUICIDE && HelpLine.read(lines).isEmpty()) {
            throw new Problem("protocol-without-help", 422);
        }
        sql.sql("""
                        INSERT INTO discovery.protocol (subject, language, answer, lines, reviewer, reviewed)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (subject, language) DO UPDATE SET answer = EXCLUDED.answer, lines = EXCLUDED.lines,
                          reviewer = EXCLUDED.reviewer, reviewed = EXCLUDED.reviewed
                        """)
                .params(
                        subject.name(),
                        language,
                        answer.strip(),
                        HelpLine.write(HelpLine.read(lines)),
                        reviewer.id(),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        ledger.write(new Deed(
                "protocol.reviewed",
                "protocol:" + subject + ":" + language,
                "account:" + reviewer.id(),
                Map.of("letters", Integer.toString(answer.length()))));
    }
}
