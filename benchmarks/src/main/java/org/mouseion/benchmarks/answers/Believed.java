package org.mouseion.benchmarks.answers;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.answering.AnswerRanking;
import org.mouseion.algorithms.answering.Ranked;

/// A first answer, and whether it was right.
///
/// @param answerable false where the article that answers was taken away
/// @param sentence whether the sentence answers
/// @param passage whether the answer is in its passage
record Believed(Ranked first, boolean answerable, boolean sentence, boolean passage) {

    /// Every question as it is, and once more with its article taken away.
    static List<Believed> ask(AnswerRanking ranking, List<Piaf.Asked> questions) {
        List<Believed> all = new ArrayList<>();
        for (Piaf.Asked asked : questions) {
            ranking.rank(asked.question(), 1).stream()
                    .findFirst()
                    .ifPresent(first -> all.add(new Believed(
                            first,
                            true,
                            Outcome.answers(asked, first),
                            first.passage().equals(asked.passage()))));
            ranking.rank(asked.question(), 1, passage -> !passage.source().equals(asked.article())).stream()
                    .findFirst()
                    .ifPresent(first -> all.add(new Believed(first, false, false, false)));
        }
        return all;
    }
}
