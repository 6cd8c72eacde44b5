package org.mouseion.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {

    private static final Fusion.Part NEAR = new Fusion.Part("near", new double[][] {{0.2, 0.8}, {0.4, 0.6}});
    private static final Fusion.Part WORDS = Fusion.Part.ofBest("words", new double[][] {{10, 5}, {0, 0}});

    @Test
    void scores_are_weighted_sums_with_each_query_s_bm25_divided_by_its_best() {
        double[][] scores = new Fusion(List.of("near", "words"), new double[] {1, 0.5}).scores(List.of(NEAR, WORDS));
        assertThat(scores[0][0]).isCloseTo(0.2 + 0.5, within(1e-12));
        assertThat(scores[0][1]).isCloseTo(0.8 + 0.25, within(1e-12));
        assertThat(scores[1]).containsExactly(0.4, 0.6);
    }

    @Test
    void the_weights_that_find_most_are_chosen() {
        RetrievalTest test = new RetrievalTest("words", List.of("a", "b"), List.of("x", "y"), new int[] {0, 1});
        Fusion.Part misleading = new Fusion.Part("misleading", new double[][] {{0, 3}, {3, 0}});
        List<Fusion.Part> parts = List.of(NEAR, WORDS, misleading);
        Fusion chosen = Fusion.fit(test, parts);
        assertThat(test.ranks(chosen.scores(parts))).containsExactly(1, 1);
        assertThat(chosen.weights()[2]).isZero();
        assertThat(chosen.toString()).contains("words").doesNotContain("misleading");
    }

    @Test
    void only_the_first_by_nearness_are_ordered_anew() {
        Fusion.Part near = new Fusion.Part("near", new double[][] {{0.9, 0.8, 0.1}});
        Fusion.Part words = new Fusion.Part("words", new double[][] {{0, 0.5, 5}});
        double[] scores =
                new Fusion(List.of("near", "words"), new double[] {1, 1}).scores(List.of(near.first(2), words))[0];
        assertThat(scores[1]).isGreaterThan(scores[0]);
        assertThat(scores[2]).isLessThan(0);
    }
}
