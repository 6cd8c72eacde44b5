package org.mouseion.app.discovery.guide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementId;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.Statements;
import org.mouseion.app.knowledge.Validity;

/// Statements that were written, in a list.
public final class WrittenStatements implements Statements {

    public final List<Statement> written = new ArrayList<>();

    @Override
    public Optional<Statement> find(StatementId id) {
        return written.stream().filter(statement -> statement.id().equals(id)).findFirst();
    }

    @Override
    public List<Statement> list(SourceId source) {
        return List.copyOf(written);
    }

    @Override
    public Statement write(String text, String language, String questions, Validity validity) {
        Statement statement = new Statement(
                new StatementId(written.size() + 1L),
                1,
                new SourceId(5),
                null,
                text,
                language,
                StatementState.ACCEPTED,
                validity,
                7,
                Instant.EPOCH,
                questions);
        written.add(statement);
        return statement;
    }

    @Override
    public Statement write(PassageId passage, String text, String questions, Validity validity) {
        throw new UnsupportedOperationException("no passages here");
    }
}
