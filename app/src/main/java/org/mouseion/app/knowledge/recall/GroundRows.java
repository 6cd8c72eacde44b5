package org.mouseion.app.knowledge.recall;

import java.util.Collection;
import java.util.List;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.knowledge.DerivativeId;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.StatementId;

/// Grounds as two columns: what it is, and its number.
record GroundRows(String[] kinds, Long[] numbers) {

    static GroundRows of(Collection<Ground> grounds) {
        List<Ground> each = List.copyOf(new java.util.LinkedHashSet<>(grounds));
        return new GroundRows(
                each.stream().map(GroundRows::kind).toArray(String[]::new),
                each.stream().map(GroundRows::number).toArray(Long[]::new));
    }

    static String kind(Ground ground) {
        return switch (ground) {
            case Ground.OfSource source -> "SOURCE";
            case Ground.OfPassage passage -> "PASSAGE";
            case Ground.OfStatement statement -> "STATEMENT";
            case Ground.OfWork work -> "WORK";
            case Ground.OfDerivative derivative -> "DERIVATIVE";
        };
    }

    static long number(Ground ground) {
        return switch (ground) {
            case Ground.OfSource(SourceId source) -> source.value();
            case Ground.OfPassage(PassageId passage) -> passage.value();
            case Ground.OfStatement(StatementId statement) -> statement.value();
            case Ground.OfWork(WorkId work) -> work.value();
            case Ground.OfDerivative(DerivativeId derivative) -> derivative.value();
        };
    }

    static Ground ground(String kind, long number) {
        return switch (kind) {
            case "SOURCE" -> new Ground.OfSource(new SourceId(number));
            case "PASSAGE" -> new Ground.OfPassage(new PassageId(number));
            case "STATEMENT" -> new Ground.OfStatement(new StatementId(number));
            case "WORK" -> new Ground.OfWork(new WorkId(number));
            case "DERIVATIVE" -> new Ground.OfDerivative(new DerivativeId(number));
            default ->
                throw new IllegalArgumentException("There is no ground of the kind '" + kind
                        + "'; it is SOURCE, PASSAGE, STATEMENT, WORK or DERIVATIVE");
        };
    }
}
