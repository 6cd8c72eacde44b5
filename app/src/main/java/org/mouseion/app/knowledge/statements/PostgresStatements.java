package org.mouseion.app.knowledge.statements;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementId;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.Statements;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.knowledge.moves.Moves;
import org.mouseion.app.knowledge.sources.CleanWords;
import org.mouseion.app.knowledge.sources.HouseNotes;
import org.mouseion.app.knowledge.sources.PassageRows;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The statements, in PostgreSQL.
@Component
class PostgresStatements implements Statements {

    /// Longer than this is no sentence.
    static final int LONGEST = 1_000;

    private final StatementRows rows;
    private final PassageRows passages;
    private final HouseNotes notes;
    private final Moves moves;
    private final Ledger ledger;
    private final People people;
    private final TransactionTemplate transaction;

    PostgresStatements(
            StatementRows rows,
            PassageRows passages,
            HouseNotes notes,
            Moves moves,
            Ledger ledger,
            People people,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.passages = passages;
        this.notes = notes;
        this.moves = moves;
        this.ledger = ledger;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Optional<Statement> find(StatementId id) {
        return rows.find(id);
    }

    @Override
    public List<Statement> list(SourceId source) {
        return rows.list(source);
    }

    @Override
    public Statement write(String text, String language, String questions, Validity validity) {
        return within(() -> {
            Person person = people.currentOrHouse();
            return write(notes.get(language, person), null, text, language, questions, validity, person);
        });
    }

    @Override
    public Statement write(PassageId passage, String text, String questions, Validity validity) {
        return within(() -> {
            Passage written = passages.find(passage)
                    .orElseThrow(() -> Problem.notFound("passage-not-found", Long.toString(passage.value())));
            return write(
                    written.source(), passage, text, written.language(), questions, validity, people.currentOrHouse());
        });
    }

    private Statement write(
            SourceId source,
            @Nullable PassageId passage,
            String text,
            String language,
            String questions,
            Validity validity,
            Person person) {
        Statement statement = new Statement(
                rows.nextNumber(),
                1,
                source,
                passage,
                sentence(text),
                language,
                StatementState.ACCEPTED,
                validity,
                person.id(),
                rows.now(),
                questions(questions));
        rows.write(statement, person.id(), "written");
        moves.moved(List.of(source));
        ledger.write(new Deed(
                "knowledge.statement.written",
                "statement:" + statement.id().value(),
                actor(person),
                Map.of("source", Long.toString(source.value()), "language", language)));
        return statement;
    }

    static String actor(Person person) {
        return person.id() == 0 ? "house" : "account:" + person.id();
    }

    /// One sentence as it may be kept; a [Problem] where it is none.
    static String sentence(String text) {
        String clean = CleanWords.line(text);
        if (clean.isEmpty()) {
            throw new Problem("statement-empty", 422);
        }
        if (clean.length() > LONGEST) {
            throw new Problem("statement-too-long", 422, LONGEST);
        }
        return clean;
    }

    static String questions(String lines) {
        return String.join(
                "\n",
                lines.lines()
                        .map(CleanWords::line)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private Statement within(java.util.function.Supplier<Statement> change) {
        return Objects.requireNonNull(transaction.execute(status -> change.get()));
    }
}
