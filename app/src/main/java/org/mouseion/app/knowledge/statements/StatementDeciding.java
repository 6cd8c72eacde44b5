package org.mouseion.app.knowledge.statements;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Ruling.Verdict;
import org.mouseion.app.governance.Rulings;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved.How;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementId;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.knowledge.moves.Moves;
import org.mouseion.app.knowledge.sources.Editors;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A person's decisions on statements: each a version, a passport, and a ruling that is obeyed.
@Component
public class StatementDeciding {

    private static final int LONGEST_REASON = 500;

    private final StatementRows rows;
    private final Rulings rulings;
    private final Moves moves;
    private final Ledger ledger;
    private final Editors editors;
    private final TransactionTemplate transaction;

    StatementDeciding(
            StatementRows rows,
            Rulings rulings,
            Moves moves,
            Ledger ledger,
            Editors editors,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.rulings = rulings;
        this.moves = moves;
        this.ledger = ledger;
        this.editors = editors;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// What came of a decision: DONE; SAME it stood so already; OVERTAKEN somebody decided since the
    /// version the person saw, and nothing was written.
    public enum Outcome {
        DONE,
        SAME,
        OVERTAKEN
    }

    /// Yes, in these words, on these days.
    public Outcome accept(StatementId id, int version, String text, Validity validity) {
        String sentence = PostgresStatements.sentence(text);
        return decide(id, version, was -> {
            boolean edited = !was.text().equals(sentence);
            String why = edited ? "edited" : was.state() == StatementState.ACCEPTED ? "validity" : "accepted";
            return new Decision(sentence, StatementState.ACCEPTED, validity, Verdict.YES, why, "");
        });
    }

    /// No: said no more, and never proposed again from the same words.
    public Outcome refuse(StatementId id, int version) {
        return refuse(id, version, "");
    }

    /// What may be said is taken back, and what was made of it falls with it.
    ///
    /// @param reason in the person's own words, for whoever made something of it
    public Outcome withdraw(StatementId id, int version, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Problem("statement-reason", 422, LONGEST_REASON);
        }
        return refuse(id, version, why);
    }

    /// The days on which it may be said; its words and its state stay.
    public Outcome limit(StatementId id, int version, Validity validity) {
        return decide(id, version, was -> new Decision(was.text(), was.state(), validity, Verdict.YES, "validity", ""));
    }

    private Outcome refuse(StatementId id, int version, String reason) {
        return decide(id, version, was -> {
            boolean taken = was.state() == StatementState.ACCEPTED || was.state() == StatementState.REOPENED;
            return new Decision(
                    was.text(),
                    taken ? StatementState.WITHDRAWN : StatementState.REFUSED,
                    was.validity(),
                    Verdict.NO,
                    taken ? "withdrawn" : "refused",
                    reason);
        });
    }

    /// As it was at the version before the newest.
    public Outcome undo(StatementId id, int version) {
        return decide(id, version, was -> {
            StatementRows.Version before = rows.listVersions(id).stream()
                    .skip(1)
                    .findFirst()
                    .orElseThrow(() -> new Problem("statement-nothing-to-undo", 409));
            return new Decision(before.text(), before.state(), before.validity(), null, "undone", "");
        });
    }

    /// Yes to all that is proposed or reopened in a passage.
    ///
    /// @return how many
    public int acceptAll(SourceId source, PassageId passage) {
        editors.editor();
        return Objects.requireNonNull(transaction.execute(status -> {
            int count = 0;
            for (Statement statement : rows.listOf(source, List.of(passage))) {
                if (statement.state() == StatementState.PROPOSED || statement.state() == StatementState.REOPENED) {
                    accept(statement.id(), statement.version(), statement.text(), statement.validity());
                    count++;
                }
            }
            return count;
        }));
    }

    private record Decision(
            String text,
            StatementState state,
            Validity validity,
            @org.jspecify.annotations.Nullable Verdict verdict,
            String why,
            String reason) {}

    private Outcome decide(StatementId id, int version, java.util.function.Function<Statement, Decision> by) {
        Person person = editors.editor();
        return Objects.requireNonNull(transaction.execute(status -> {
            Statement was =
                    rows.lock(id).orElseThrow(() -> Problem.notFound("statement-not-found", Long.toString(id.value())));
            if (was.version() != version) {
                return Outcome.OVERTAKEN;
            }
            Decision decision = by.apply(was);
            Statement now = Changed.decided(
                    was, decision.text(), decision.state(), decision.validity(), person.id(), rows.now());
            if (now.text().equals(was.text())
                    && now.state() == was.state()
                    && now.validity().equals(was.validity())) {
                return Outcome.SAME;
            }
            write(was, now, decision, person);
            return Outcome.DONE;
        }));
    }

    /// Whether it holds no more today.
    private boolean isNarrower(Validity was, Validity now) {
        LocalDate today = LocalDate.ofInstant(rows.now(), ZoneId.systemDefault());
        return was.holdsOn(today) && !now.holdsOn(today);
    }

    private void write(Statement was, Statement now, Decision decision, Person person) {
        rows.write(now, person.id(), decision.why(), decision.reason());
        String print = Proposals.fingerprint(was.source(), was.text());
        if (decision.verdict() != null) {
            rulings.rule(Proposals.RULING, print, decision.verdict(), decision.reason());
        } else {
            rulings.revoke(Proposals.RULING, print);
        }
        boolean wasSaid = was.state() == StatementState.ACCEPTED;
        boolean isSaid = now.state() == StatementState.ACCEPTED;
        List<Ground> ground = List.of(new Ground.OfStatement(was.id()));
        if (wasSaid && !isSaid) {
            moves.moved(ground, How.WITHDRAWN, "statement-withdrawn");
        } else if (wasSaid && !now.text().equals(was.text())) {
            moves.moved(ground, How.CHANGED, "statement-edited");
        } else if (wasSaid && isNarrower(was.validity(), now.validity())) {
            moves.moved(ground, How.EXPIRED, "statement-expired");
        }
        if (wasSaid || isSaid) {
            moves.moved(List.of(was.source()));
        }
        ledger.write(new Deed(
                "knowledge.statement." + (decision.why().equals("validity") ? "edited" : decision.why()),
                "statement:" + was.id().value(),
                PostgresStatements.actor(person),
                Map.of("source", Long.toString(was.source().value()), "version", Integer.toString(now.version()))));
    }
}
