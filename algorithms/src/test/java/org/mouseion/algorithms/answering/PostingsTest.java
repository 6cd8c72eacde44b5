package org.mouseion.algorithms.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class PostingsTest {

    @Test
    void a_score_is_the_one_the_formula_gives() {
        var gathered = new Postings.Builder(3, 2);
        gathered.add(0, new int[] {0, 1, 0});
        gathered.add(1, new int[] {2});
        Postings postings = gathered.build(1.2, 0.75);
        // One of two units holds the stem: ln(1 + 1.5 / 1.5).
        assertThat(postings.rarity(0)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(postings.frequency(Lexicon.UNKNOWN)).isZero();
        double[] scores = new double[2];
        postings.score(0, 1, scores);
        // Twice in a unit of 3 words where the mean is 2: 2 × 2.2 / (2 + 1.2 × (0.25 + 0.75 × 1.5)).
        assertThat(scores[0]).isCloseTo(4.4 / 3.65, within(1e-12));
        assertThat(scores[1]).isZero();
    }

    @Test
    void nearness_survives_being_kept_in_bytes() {
        Property.holdsFor(
                50,
                PostingsTest::unit,
                vector -> Property.holdsFor(20, PostingsTest::unit, other -> {
                    Rows rows = Rows.of(List.of("text"), texts -> List.of(vector));
                    double exact = 0;
                    for (int i = 0; i < vector.length; i++) {
                        exact += vector[i] * other[i];
                    }
                    assertThat(rows.nearness(0, Rows.Pointer.of(other))).isCloseTo(exact, within(0.02));
                }));
    }

    private static float[] unit(RandomGenerator random) {
        float[] vector = new float[64];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            squares += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
