package org.mouseion.app.knowledge.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.statements.Sign;
import org.mouseion.algorithms.statements.StandAlone;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.statements.Proposals;

/// Statements beside the passage they are drawn from.
///
/// @param passage null for those on people's own word
/// @param elsewhere whether the passage is no more: the statements wait beside the words they had
public record Beside(@Nullable Passage passage, List<Item> items, boolean elsewhere) {

    /// @param undoable whether there is a decision to take back
    public record Item(Statement statement, StandAlone.Judgement judged, boolean undoable) {

        public boolean waits() {
            return statement.state() == StatementState.PROPOSED || statement.state() == StatementState.REOPENED;
        }

        public List<Sign> reasons() {
            return judged.list(Sign.Weight.FOR);
        }

        public List<Sign> cautions() {
            List<Sign> all = new ArrayList<>(judged.list(Sign.Weight.AGAINST));
            all.addAll(judged.list(Sign.Weight.CAUTION));
            return all;
        }
    }

    public boolean waits() {
        return items.stream().anyMatch(Item::waits);
    }

    static List<Beside> of(
            List<Passage> passages,
            List<Statement> statements,
            java.util.function.Function<PassageId, java.util.Optional<Passage>> find) {
        Map<PassageId, List<Item>> bound = new HashMap<>();
        List<Item> own = new ArrayList<>();
        for (Statement statement : statements) {
            Item item = new Item(statement, Proposals.judge(statement), statement.version() > 1);
            PassageId passage = statement.passage();
            (passage == null ? own : bound.computeIfAbsent(passage, p -> new ArrayList<>())).add(item);
        }
        List<Beside> all = new ArrayList<>();
        for (Passage passage : passages) {
            List<Item> items = bound.remove(passage.id());
            all.add(new Beside(passage, items == null ? List.of() : items, false));
        }
        bound.forEach((id, items) -> all.add(0, new Beside(find.apply(id).orElse(null), items, true)));
        if (!own.isEmpty()) {
            all.add(new Beside(null, own, false));
        }
        return all;
    }
}
