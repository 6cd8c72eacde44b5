package org.mouseion.training.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Ridge regression (Hoerl and Kennard 1970): the vectors X for which `Σ w |A X − T|² + Σ λ |X|²` is least, where A
/// turns
/// vectors of words into those of texts, T holds the teacher's, and λ keeps what is rarely seen near zero.
///
/// X solves `(Aᵀ W A + Λ) X = Aᵀ W T`. That matrix is never written down: A is applied in two sparse steps, and the
/// equations are solved by conjugate gradients (Hestenes and Stiefel 1952), scaled by the diagonal (Jacobi). The
/// columns
/// of X have nothing to do with one another, so a thread takes a slice of them and the answer does not depend on how
/// many threads there are.
///
/// @param words λ of a word's own vector
/// @param groups λ of a letter group's
/// @param steps of the conjugate gradients
public record Ridge(double words, double groups, int steps) {

    /// A slice's vectors stay in the processor's caches better than whole ones.
    static final int SLICE = 32;

    public Ridge {
        if (words <= 0 || groups <= 0 || steps < 1) {
            throw new IllegalArgumentException(
                    "Both λ are above 0 and steps at least 1, but got " + words + ", " + groups + ", " + steps);
        }
    }

    /// The vectors, an unknown a row.
    ///
    /// @param targets the teacher's vectors in the model's space
    float[][] solve(Texts texts, float[][] targets, int threads) throws InterruptedException {
        int dimension = targets[0].length;
        float[] inverse = inverseDiagonal(texts);
        float[][] vectors = new float[texts.unknowns()][dimension];
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> slices = new ArrayList<>();
            for (int from = 0; from < dimension; from += SLICE) {
                int first = from;
                int width = Math.min(SLICE, dimension - from);
                slices.add(workers.submit(() -> {
                    float[] x = new ConjugateGradients(texts, this, inverse, width).solve(targets, first);
                    for (int row = 0; row < vectors.length; row++) {
                        System.arraycopy(x, row * width, vectors[row], first, width);
                    }
                }));
            }
            for (Future<?> slice : slices) {
                slice.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Fitting failed", failed.getCause());
        }
        return vectors;
    }

    /// λ of an unknown.
    float lambda(Texts texts, int unknown) {
        return (float) (unknown < texts.words() ? words : groups);
    }

    /// One over the diagonal of the matrix. Where two words of one text share a letter group the true diagonal is a
    /// little larger; a preconditioner need not be exact.
    private float[] inverseDiagonal(Texts texts) {
        double[] ofWords = new double[texts.words()];
        texts.texts().addSquares(texts.weights(), ofWords);
        float[] weights = new float[ofWords.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) ofWords[i];
        }
        double[] diagonal = new double[texts.unknowns()];
        texts.forms().addSquares(weights, diagonal);
        float[] inverse = new float[diagonal.length];
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = (float) (1 / (diagonal[i] + lambda(texts, i)));
        }
        return inverse;
    }
}
