package org.mouseion.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordNearnessTest {

    private static final Map<String, float[]> VECTORS = Map.of(
            "ship", new float[] {1, 0},
            "boat", new float[] {0.8f, 0.6f},
            "tower", new float[] {0, 1},
            "the", new float[] {0.6f, -0.8f});

    private final WordNearness nearness = new WordNearness(
            List.of("the boat", "the tower, the tower", "the"),
            words -> words.stream()
                    .map(word -> VECTORS.getOrDefault(word, new float[] {0, 0}))
                    .toList());

    @Test
    void a_word_finds_the_nearest_word_of_each_document() {
        double[][] scores = nearness.scores(List.of("ship"));
        assertThat(scores[0]).containsExactly(new double[] {0.8, 0.6, 0.6}, within(1e-6));
    }

    @Test
    void a_rare_word_counts_more_than_one_that_every_document_holds() {
        double[][] scores = nearness.scores(List.of("the ship"));
        assertThat(scores[0][0]).isBetween(0.8, 0.9);
        assertThat(scores[0][0]).isGreaterThan(scores[0][1]);
    }

    @Test
    void a_word_that_the_model_knows_nothing_of_still_finds_itself() {
        WordNearness names = new WordNearness(
                List.of("Rembrandt", "Rubens"),
                words -> words.stream().map(word -> new float[2]).toList());
        assertThat(names.scores(List.of("rubens"))[0]).containsExactly(new double[] {0, 1}, within(1e-6));
    }
}
