package org.mouseion.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {

    private static final double[][] WHOLE = {{0.2, 0.8}, {0.4, 0.6}};
    private static final double[][] BEST = {{0.6, 0.4}, {0, 0.2}};
    private static final double[][] WORDS = {{10, 5}, {0, 0}};

    @Test
    void scores_are_weighted_sums_with_each_query_s_bm25_divided_by_its_best() {
        double[][] scores = new Fusion(0.25, 0.5).scores(WHOLE, BEST, WORDS);
        assertThat(scores[0][0]).isCloseTo(0.75 * 0.2 + 0.25 * 0.6 + 0.5, within(1e-12));
        assertThat(scores[0][1]).isCloseTo(0.75 * 0.8 + 0.25 * 0.4 + 0.25, within(1e-12));
        assertThat(scores[1][1]).isCloseTo(0.75 * 0.6 + 0.25 * 0.2, within(1e-12));
    }

    @Test
    void the_weights_that_find_most_are_chosen() {
        RetrievalTest onlyWordsKnow =
                new RetrievalTest("words", List.of("a", "b"), List.of("x", "y"), new int[] {0, 1});
        Fusion chosen = Fusion.fit(onlyWordsKnow, WHOLE, new double[][] {{0, 0}, {0, 0}}, WORDS);
        double[] ranks = onlyWordsKnow.ranks(chosen.scores(WHOLE, new double[][] {{0, 0}, {0, 0}}, WORDS));
        assertThat(ranks).containsExactly(1, 1);
    }
}
