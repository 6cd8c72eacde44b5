package org.mouseion.app.knowledge.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mouseion.algorithms.statements.StandAlone;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Ruling;
import org.mouseion.app.governance.Rulings;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.platform.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Draws from passages the sentences that can be said by themselves, and proposes each once. What a person
/// ruled on is not proposed again from the same words.
@Component
public class Proposals {

    /// A book of more passages is not drawn from sentence by sentence.
    public static final int MOST_PASSAGES = 600;

    static final String RULING = "knowledge.statement";

    private final StatementRows rows;
    private final Rulings rulings;
    private final Ledger ledger;
    private final People people;
    private final TransactionTemplate transaction;

    Proposals(
            StatementRows rows,
            Rulings rulings,
            Ledger ledger,
            People people,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.rulings = rulings;
        this.ledger = ledger;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Why a sentence is proposed, and what to mind.
    public static StandAlone.Judgement judge(Statement statement) {
        return StandAlone.judge(statement.text(), statement.language());
    }

    static String fingerprint(SourceId source, String sentence) {
        return Rulings.fingerprint(Long.toString(source.value()), sentence);
    }

    /// Proposes from these passages of a source.
    ///
    /// @return how many were proposed
    public int propose(SourceId source, List<Passage> passages) {
        return Objects.requireNonNull(transaction.execute(status -> proposeWithin(source, passages)));
    }

    private int proposeWithin(SourceId source, List<Passage> passages) {
        Set<String> known = new HashSet<>();
        rows.list(source).forEach(statement -> known.add(statement.text()));
        record Drawn(Passage passage, String text, String fingerprint) {}
        List<Drawn> drawn = new ArrayList<>();
        for (Passage passage : passages.subList(0, Math.min(passages.size(), MOST_PASSAGES))) {
            for (String sentence : Sentences.texts(passage.text(), passage.language())) {
                boolean proposed = sentence.length() <= PostgresStatements.LONGEST
                        && StandAlone.judge(sentence, passage.language()).stands();
                if (proposed && known.add(sentence)) {
                    drawn.add(new Drawn(passage, sentence, fingerprint(source, sentence)));
                }
            }
        }
        Map<String, Ruling> ruled =
                rulings.findAll(RULING, drawn.stream().map(Drawn::fingerprint).toList());
        int count = 0;
        for (Drawn one : drawn) {
            if (!ruled.containsKey(one.fingerprint())) {
                rows.write(proposal(source, one.passage(), one.text()), 0, "proposed");
                count++;
            }
        }
        if (count > 0) {
            ledger.write(new Deed(
                    "knowledge.statement.proposed",
                    "source:" + source.value(),
                    PostgresStatements.actor(people.currentOrHouse()),
                    Map.of("statements", Integer.toString(count))));
        }
        return count;
    }

    private Statement proposal(SourceId source, Passage passage, String text) {
        return new Statement(
                rows.nextNumber(),
                1,
                source,
                passage.id(),
                text,
                passage.language(),
                StatementState.PROPOSED,
                Validity.ALWAYS,
                0,
                null,
                "");
    }
}
