package org.mouseion.training.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mouseion.training.sources.ParallelRow;

class CommonTest {

    private static final int WORDS = 32;

    private final List<ParallelRow> rows = IntStream.range(0, WORDS)
            .mapToObj(i -> new ParallelRow("nl", "english", "woord" + (char) ('a' + i % 26) + i, 1))
            .toList();

    private final Texts texts = Texts.of(rows, Map.of("english", 0), Vocabulary.of(rows, rows, 5e-4), 8);

    /// Every word lies far along the first axis and a little along one of the others.
    private float[][] vectors() {
        float[][] vectors = new float[WORDS + 8][4];
        for (int word = 0; word < WORDS; word++) {
            vectors[word][0] = 5;
            vectors[word][1 + word / 16 % 3] = 1;
        }
        return vectors;
    }

    @Test
    void the_direction_that_all_share_is_taken_out_and_what_tells_them_apart_stays() {
        float[][] vectors = vectors();
        Common.remove(texts, vectors, 1);
        double[] means = new double[4];
        for (int word = 0; word < WORDS; word += 16) {
            for (int i = 0; i < 4; i++) {
                means[i] += vectors[word][i];
            }
        }
        assertThat(means).containsExactly(new double[4], within(1e-4));
        assertThat(Math.hypot(vectors[0][1] - vectors[16][1], vectors[0][2] - vectors[16][2]))
                .isCloseTo(Math.sqrt(2), within(1e-4));
    }

    @Test
    void nothing_changes_where_none_is_asked_for() {
        float[][] vectors = vectors();
        Common.remove(texts, vectors, 0);
        assertThat(vectors).isDeepEqualTo(vectors());
    }
}
