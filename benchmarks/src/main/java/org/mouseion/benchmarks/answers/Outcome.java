package org.mouseion.benchmarks.answers;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mouseion.algorithms.answering.QuestionKind;
import org.mouseion.algorithms.answering.Ranked;

/// What came of a question.
///
/// @param place of the right passage, from 1; 0 where it was not found
/// @param sentence whether the first sentence holds the answer
record Outcome(QuestionKind kind, int place, boolean sentence) {

    private static final int SEEN = 10;

    static Outcome of(Piaf.Asked asked, List<Ranked> answers) {
        List<String> ids = answers.stream().map(Ranked::passage).toList();
        boolean sentence = !answers.isEmpty() && answers(asked, answers.getFirst());
        return new Outcome(QuestionKind.of(asked.question()).kind(), 1 + ids.indexOf(asked.passage()), sentence);
    }

    /// Whether the sentence of an answer holds the words that answer.
    static boolean answers(Piaf.Asked asked, Ranked answer) {
        return answer.passage().equals(asked.passage()) && answer.sentence().overlaps(asked.answer());
    }

    /// Where only passages are ranked.
    static Outcome ofPassages(Piaf.Asked asked, List<String> ids) {
        return new Outcome(QuestionKind.of(asked.question()).kind(), 1 + ids.indexOf(asked.passage()), false);
    }

    double ndcg() {
        return isSeen() ? Math.log(2) / Math.log(1 + place) : 0;
    }

    boolean isSeen() {
        return place > 0 && place <= SEEN;
    }

    double reciprocal() {
        return place == 0 ? 0 : 1.0 / place;
    }

    static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElse(0);
    }

    /// nDCG@10, recall@10, MRR, passage first, sentence first.
    static List<Object> figures(List<Outcome> outcomes) {
        return List.of(
                mean(outcomes, Outcome::ndcg),
                mean(outcomes, one -> one.isSeen() ? 1 : 0),
                mean(outcomes, Outcome::reciprocal),
                mean(outcomes, one -> one.place() == 1 ? 1 : 0),
                mean(outcomes, one -> one.sentence() ? 1 : 0));
    }
}
