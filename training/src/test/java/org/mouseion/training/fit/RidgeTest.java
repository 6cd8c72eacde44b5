package org.mouseion.training.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mouseion.training.sources.ParallelRow;

class RidgeTest {

    private static final int DIMENSION = 40;
    private static final int BUCKETS = 8;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    private final List<ParallelRow> rows = rows();
    private final float[][] targets = targets();
    private final Texts texts = texts();

    private List<ParallelRow> rows() {
        List<ParallelRow> all = new ArrayList<>();
        String[] words = {"zee", "zeegezicht", "stad", "bateau", "bateaux", "storm", "dans"};
        for (int i = 0; i < 30; i++) {
            String text = words[random.nextInt(7)] + " " + words[random.nextInt(7)] + " " + words[random.nextInt(7)];
            all.add(new ParallelRow("nl", "english " + i, text, 1 + i % 3));
        }
        return all;
    }

    private float[][] targets() {
        float[][] all = new float[rows.size()][DIMENSION];
        for (float[] target : all) {
            for (int i = 0; i < DIMENSION; i++) {
                target[i] = (float) random.nextGaussian();
            }
        }
        return all;
    }

    private Texts texts() {
        Map<String, Integer> english = new HashMap<>();
        rows.forEach(row -> english.put(row.english(), english.size()));
        return Texts.of(rows, english, Vocabulary.of(rows, rows, 5e-4), BUCKETS);
    }

    /// At the least value of `Σ w |A x − t|² + Σ λ |x|²` its derivative is zero, whatever way led there.
    @Test
    void the_derivative_is_zero_where_it_ends() throws InterruptedException {
        Ridge ridge = new Ridge(0.2, 0.6, 60);
        float[][] x = ridge.solve(texts, targets, 1);
        for (int column = 0; column < DIMENSION; column++) {
            double[] derivative = new double[texts.unknowns()];
            for (int unknown = 0; unknown < derivative.length; unknown++) {
                derivative[unknown] = ridge.lambda(texts, unknown) * x[unknown][column];
            }
            for (int row = 0; row < texts.texts().rows(); row++) {
                double[] a = dense(row);
                double error = -targets[texts.target()[row]][column];
                for (int unknown = 0; unknown < a.length; unknown++) {
                    error += a[unknown] * x[unknown][column];
                }
                for (int unknown = 0; unknown < a.length; unknown++) {
                    derivative[unknown] += texts.weights()[row] * a[unknown] * error;
                }
            }
            assertThat(derivative).containsExactly(new double[derivative.length], within(1e-3));
        }
    }

    /// A row of A written out: words, then through them the letter groups.
    private double[] dense(int row) {
        float[] ofWords = new float[texts.words()];
        texts.texts().scatter(row, new float[] {1}, 0, 1, ofWords);
        float[] all = new float[texts.unknowns()];
        for (int word = 0; word < ofWords.length; word++) {
            texts.forms().scatter(word, new float[] {ofWords[word]}, 0, 1, all);
        }
        double[] dense = new double[all.length];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = all[i];
        }
        return dense;
    }

    @Test
    void the_answer_is_the_same_to_the_last_digit_with_any_number_of_threads() throws InterruptedException {
        Ridge ridge = new Ridge(0.2, 0.6, 5);
        assertThat(ridge.solve(texts, targets, 3)).isDeepEqualTo(ridge.solve(texts, targets, 1));
    }

    @Test
    void a_strong_ridge_holds_everything_near_zero() throws InterruptedException {
        float[][] x = new Ridge(1e6, 1e6, 5).solve(texts, targets, 1);
        for (float[] vector : x) {
            assertThat(vector).containsExactly(new float[DIMENSION], within(1e-3f));
        }
    }
}
