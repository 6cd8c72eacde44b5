package org.mouseion.app.knowledge.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved.How;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.moves.Moves;
import org.mouseion.app.knowledge.sources.WordsMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Binds statements to the words as they are now, or silences them.
@Component
class CarriedOver {

    private final StatementRows rows;
    private final Moves moves;

    CarriedOver(StatementRows rows, Moves moves) {
        this.rows = rows;
        this.moves = moves;
    }

    @EventListener
    void on(WordsMoved moved) {
        Set<PassageId> touched = new LinkedHashSet<>();
        moved.before().forEach(passage -> touched.add(passage.id()));
        if (moved.published()) {
            moved.now().forEach(passage -> touched.add(passage.id()));
        }
        Fate fate = new Fate(moved.before(), moved.now());
        List<Ground> reopened = new ArrayList<>();
        for (Statement statement : rows.listOf(moved.source().id(), touched)) {
            if (carry(statement, fate)) {
                reopened.add(new Ground.OfStatement(statement.id()));
            }
        }
        moves.moved(reopened, How.CHANGED, "statement-reopened");
    }

    /// Whether it was said until now and is no more.
    private boolean carry(Statement statement, Fate fate) {
        PassageId bound = statement.passage();
        if (bound == null) {
            return false;
        }
        return switch (fate.of(bound, statement.text())) {
            case Fate.Outcome.Stays stays -> {
                if (!stays.passage().equals(bound)) {
                    rows.bind(statement.id(), stays.passage());
                }
                yield false;
            }
            case Fate.Outcome.Reopened reopened -> reopen(statement, reopened.passage());
        };
    }

    private boolean reopen(Statement statement, PassageId passage) {
        switch (statement.state()) {
            case PROPOSED -> rows.drop(statement.id());
            case ACCEPTED -> rows.write(Changed.reopened(statement, passage), 0, "reopened");
            case REFUSED, REOPENED, WITHDRAWN -> rows.bind(statement.id(), passage);
        }
        return statement.state() == StatementState.ACCEPTED;
    }
}
