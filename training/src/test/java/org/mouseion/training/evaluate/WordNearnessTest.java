package org.mouseion.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.engines.vectors.Words;

class WordNearnessTest {

    private static final Map<String, float[]> VECTORS = Map.of(
            "ship", new float[] {2, 0},
            "boat", new float[] {0.8f, 0.6f},
            "tower", new float[] {0, 1},
            "the", new float[] {0.06f, -0.08f});

    private static Map<String, float[]> vectors(String text) {
        Map<String, float[]> all = new LinkedHashMap<>();
        Words.of(text).forEach(word -> all.put(word, VECTORS.getOrDefault(word, new float[2])));
        return all;
    }

    private final WordNearness nearness =
            new WordNearness(List.of("the boat", "the tower, the tower", "the"), WordNearnessTest::vectors);

    @Test
    void a_word_finds_the_nearest_word_of_each_document() {
        double[][] scores = nearness.scores(List.of("ship"));
        assertThat(scores[0]).containsExactly(new double[] {0.8, 0.6, 0.6}, within(1e-6));
    }

    @Test
    void a_word_counts_by_its_weight() {
        double[][] scores = nearness.scores(List.of("the ship"));
        assertThat(scores[0][0]).isCloseTo((2 * 0.8 + 0.1) / 2.1, within(1e-6));
    }

    @Test
    void words_that_the_model_knows_nothing_of_find_nothing() {
        assertThat(nearness.scores(List.of("Rembrandt"))[0]).containsExactly(0, 0, 0);
    }
}
