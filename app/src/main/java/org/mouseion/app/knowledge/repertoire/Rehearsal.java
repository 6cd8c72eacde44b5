package org.mouseion.app.knowledge.repertoire;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.statements.Fate;

/// A source as it would be, were its draft published.
final class Rehearsal {

    private Rehearsal() {}

    static Voice of(Source drafted, List<Passage> before, List<Passage> now, List<Statement> statements) {
        Source published = new Source(
                drafted.id(),
                drafted.version() + 1,
                drafted.kind(),
                SourceState.PUBLISHED,
                drafted.title(),
                drafted.author(),
                drafted.language(),
                drafted.owner(),
                drafted.ownerAccount(),
                drafted.priority(),
                drafted.validity(),
                drafted.reviewBy(),
                drafted.audience(),
                drafted.rights(),
                drafted.origin(),
                drafted.quotable(),
                drafted.changed());
        Fate fate = new Fate(before, now);
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            PassageId bound = statement.passage();
            if (bound == null) {
                kept.add(statement);
            } else if (fate.of(bound, statement.text()) instanceof Fate.Outcome.Stays stays) {
                kept.add(bind(statement, stays.passage()));
            }
        }
        return new Voice(published, now, kept);
    }

    private static Statement bind(Statement statement, PassageId passage) {
        return new Statement(
                statement.id(),
                statement.version(),
                statement.source(),
                passage,
                statement.text(),
                statement.language(),
                statement.state(),
                statement.validity(),
                statement.validator(),
                statement.decided(),
                statement.questions());
    }
}
