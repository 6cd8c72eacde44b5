package org.mouseion.benchmarks.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.answering.AnswerRanking;
import org.mouseion.algorithms.answering.Explanation;
import org.mouseion.algorithms.answering.PassageIndex;
import org.mouseion.algorithms.answering.QuestionKind;
import org.mouseion.algorithms.answering.Ranked;
import org.mouseion.algorithms.answering.Weights;
import org.mouseion.algorithms.text.Span;
import org.mouseion.benchmarks.judgements.Half;
import org.mouseion.testing.SharedData;

class AnswersTest {

    /// Every so many-th question of the half that is reported: some 150, in seconds.
    private static final int EVERY = 12;

    @Test
    void everyTwelfthQuestionOfPiafIsAnsweredWellEnoughAndBetterThanByPlainLucene() throws IOException {
        Piaf piaf = Piaf.read(SharedData.get(Piaf.FILE).getParent().getParent());
        assertThat(piaf.passages()).hasSize(761);
        assertThat(piaf.questions()).hasSize(3835);
        AnswerRanking ranking =
                AnswerRanking.of(PassageIndex.of(piaf.passages(), HouseWords.analyser(), HouseWords.vectors()));
        List<Outcome> ours = new ArrayList<>();
        List<Outcome> lucenes = new ArrayList<>();
        List<Piaf.Asked> reported = piaf.of(Half.REPORT);
        try (PlainLucene lucene = new PlainLucene(piaf.passages(), false)) {
            for (int i = 0; i < reported.size(); i += EVERY) {
                Piaf.Asked asked = reported.get(i);
                List<Ranked> ranked = ranking.rank(asked.question(), AnswerRanking.READ);
                Outcome outcome = Outcome.of(asked, ranked);
                ours.add(outcome);
                lucenes.add(Outcome.ofPassages(asked, lucene.rank(asked.question(), 10)));
                Sheet sheet = Sheet.of(asked, ranking.consider(asked.question(), passage -> true, Integer.MAX_VALUE));
                assertThat(sheet.outcome(Weights.WITH_VECTORS))
                        .as("weights are fitted on the same order: " + asked.question())
                        .isEqualTo(outcome);
            }
        }
        assertThat(Outcome.mean(ours, Outcome::ndcg)).isGreaterThan(Outcome.mean(lucenes, Outcome::ndcg) + .02);
        assertThat(Outcome.mean(ours, one -> one.place() == 1 ? 1 : 0)).isGreaterThan(.70);
        assertThat(Outcome.mean(ours, one -> one.sentence() ? 1 : 0)).isGreaterThan(.50);
    }

    @Test
    void weightsAreFoundThatGiveTheRightOnesTheirShares() {
        // Two signs that are 1 or 0; where only the first is there, it is right three times of four.
        List<Softmax.Choice> choices = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean right = i % 4 != 0;
            choices.add(new Softmax.Choice(new double[][] {{1, 0}, {0, 1}}, new boolean[] {right, !right}));
        }
        double[] weights = Softmax.fit(choices);
        assertThat(1 / (1 + Math.exp(weights[1] - weights[0]))).isCloseTo(.75, within(.01));
    }

    @Test
    void equationsAreSolved() {
        assertThat(Equations.solve(new double[][] {{0, 2}, {1, 1}}, new double[] {4, 5}))
                .containsExactly(new double[] {3, 2}, within(1e-12));
    }

    @Test
    void beliefThatIsRightAsOftenAsItSaysHasNoError() {
        List<Believed> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Ranked first = new Ranked(
                    "p", new Span(0, 1), QuestionKind.THING, 1, .25, .25, Map.of(), new Explanation("", 0, List.of()));
            answers.add(new Believed(first, true, i % 4 == 0, true));
        }
        assertThat(Calibration.ofSentences(answers).error()).isCloseTo(0, within(1e-12));
        assertThat(Calibration.ofPassages(answers).error()).isCloseTo(.75, within(1e-12));
    }
}
