package org.mouseion.app.knowledge.repertoire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementState;

/// One source with what is said of it.
record Voice(Source source, List<Passage> passages, List<Statement> statements) {

    /// Each passage that may be quoted, followed by its statements; last what is said on people's own word.
    List<Line> lines(LocalDate day) {
        if (!source.speaksOn(day)) {
            return List.of();
        }
        Map<PassageId, List<Statement>> said = new HashMap<>();
        List<Line> own = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.state() == StatementState.ACCEPTED
                    && statement.validity().holdsOn(day)) {
                PassageId passage = statement.passage();
                if (passage == null) {
                    own.add(new Line(
                            source, null, statement, statement.text(), statement.language(), statement.questions()));
                } else {
                    said.computeIfAbsent(passage, p -> new ArrayList<>()).add(statement);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Passage passage : passages) {
            if (source.quotable()) {
                lines.add(new Line(source, passage, null, passage.text(), passage.language(), ""));
            }
            for (Statement statement : said.getOrDefault(passage.id(), List.of())) {
                lines.add(new Line(
                        source, passage, statement, statement.text(), statement.language(), statement.questions()));
            }
        }
        lines.addAll(own);
        return lines;
    }
}
