package org.mouseion.training.fit;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What all texts have in common: the directions in which the vectors of texts lie, whatever they say. A text of rare
/// words is nearest to everything along them ("hubs"). They are taken out of every vector of a word or a letter group
/// (Arora et al. 2017 take out one; Mu and Viswanath 2018, "All-but-the-Top", a few), which costs nothing at run time.
final class Common {

    /// Every so many texts are looked at.
    private static final int EVERY = 16;

    private static final int TURNS = 20;

    private Common() {}

    /// Takes the `count` strongest directions out of `vectors`, in place.
    static void remove(Texts texts, float[][] vectors, int count) {
        if (count == 0) {
            return;
        }
        double[][] moments = moments(texts, vectors);
        double[][] directions = new double[count][];
        for (int k = 0; k < count; k++) {
            directions[k] = strongest(moments, Arrays.copyOf(directions, k));
        }
        for (float[] vector : vectors) {
            for (double[] direction : directions) {
                double along = 0;
                for (int i = 0; i < vector.length; i++) {
                    along += direction[i] * vector[i];
                }
                for (int i = 0; i < vector.length; i++) {
                    vector[i] -= (float) (along * direction[i]);
                }
            }
        }
    }

    /// The sum of `v vᵀ` over the vectors v of texts, each of unit length.
    private static double[][] moments(Texts texts, float[][] vectors) {
        int width = vectors[0].length;
        float[] words = new float[texts.words() * width];
        float[] unknowns = new float[vectors.length * width];
        for (int i = 0; i < vectors.length; i++) {
            System.arraycopy(vectors[i], 0, unknowns, i * width, width);
        }
        for (int word = 0; word < texts.words(); word++) {
            texts.forms().multiply(word, unknowns, width, words, word * width);
        }
        double[][] moments = new double[width][width];
        float[] text = new float[width];
        for (int row = 0; row < texts.texts().rows(); row += EVERY) {
            texts.texts().multiply(row, words, width, text, 0);
            double square = 1e-30;
            for (float value : text) {
                square += (double) value * value;
            }
            for (int i = 0; i < width; i++) {
                double value = text[i] / square;
                for (int j = 0; j < width; j++) {
                    moments[i][j] += value * text[j];
                }
            }
        }
        return moments;
    }

    /// The eigenvector of the largest eigenvalue at right angles to those found, by the power method.
    private static double[] strongest(double[][] moments, double[][] found) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(found.length);
        double[] direction = new double[moments.length];
        Arrays.setAll(direction, i -> random.nextGaussian());
        for (int turn = 0; turn < TURNS; turn++) {
            double[] next = new double[direction.length];
            for (int i = 0; i < next.length; i++) {
                next[i] = dot(moments[i], direction);
            }
            for (double[] other : found) {
                double along = dot(other, next);
                for (int i = 0; i < next.length; i++) {
                    next[i] -= along * other[i];
                }
            }
            double length = Math.sqrt(dot(next, next));
            for (int i = 0; i < next.length && length > 0; i++) {
                next[i] /= length;
            }
            direction = next;
        }
        return direction;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
