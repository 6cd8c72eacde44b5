package org.mouseion.app.knowledge.statements;

import java.time.Instant;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.Validity;

/// A statement one version on.
final class Changed {

    private Changed() {}

    static Statement reopened(Statement was, PassageId passage) {
        return new Statement(
                was.id(),
                was.version() + 1,
                was.source(),
                passage,
                was.text(),
                was.language(),
                StatementState.REOPENED,
                was.validity(),
                was.validator(),
                was.decided(),
                was.questions());
    }

    /// @param validator account that decided
    static Statement decided(
            Statement was, String text, StatementState state, Validity validity, long validator, Instant when) {
        return new Statement(
                was.id(),
                was.version() + 1,
                was.source(),
                was.passage(),
                text,
                was.language(),
                state,
                validity,
                validator,
                when,
                was.questions());
    }
}
