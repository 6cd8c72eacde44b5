package org.mouseion.training.fit;

/// Solves the equations of [Ridge] for a slice of columns, all at once: each column has its own step lengths and they
/// share the passes over the matrices.
final class ConjugateGradients {

    private final Texts texts;
    private final Ridge ridge;
    private final float[] inverse;
    private final int width;
    private final float[] words;
    private final float[] gathered;
    private final float[] one;

    ConjugateGradients(Texts texts, Ridge ridge, float[] inverse, int width) {
        this.texts = texts;
        this.ridge = ridge;
        this.inverse = inverse;
        this.width = width;
        this.words = new float[texts.words() * width];
        this.gathered = new float[texts.words() * width];
        this.one = new float[width];
    }

    /// The columns `first` to `first + width` of the answer, an unknown after the other.
    float[] solve(float[][] targets, int first) {
        float[] x = new float[texts.unknowns() * width];
        float[] residual = right(targets, first);
        float[] direction = scaled(residual);
        float[] applied = new float[x.length];
        double[] old = dot(residual, direction);
        for (int step = 0; step < ridge.steps(); step++) {
            apply(direction, applied);
            double[] curvature = dot(direction, applied);
            double[] length = quotient(old, curvature);
            add(length, 1, direction, x);
            add(length, -1, applied, residual);
            float[] preconditioned = scaled(residual);
            double[] now = dot(residual, preconditioned);
            turn(quotient(now, old), preconditioned, direction);
            old = now;
        }
        return x;
    }

    /// `Aᵀ W T`.
    private float[] right(float[][] targets, int first) {
        java.util.Arrays.fill(gathered, 0);
        for (int row = 0; row < texts.texts().rows(); row++) {
            float[] target = targets[texts.target()[row]];
            for (int i = 0; i < width; i++) {
                one[i] = texts.weights()[row] * target[first + i];
            }
            texts.texts().scatter(row, one, 0, width, gathered);
        }
        float[] out = new float[texts.unknowns() * width];
        toUnknowns(out);
        return out;
    }

    /// `out = (Aᵀ W A + Λ) x`: from unknowns to words, to texts, and back.
    private void apply(float[] x, float[] out) {
        for (int word = 0; word < texts.words(); word++) {
            texts.forms().multiply(word, x, width, words, word * width);
        }
        java.util.Arrays.fill(gathered, 0);
        for (int row = 0; row < texts.texts().rows(); row++) {
            texts.texts().multiply(row, words, width, one, 0);
            for (int i = 0; i < width; i++) {
                one[i] *= texts.weights()[row];
            }
            texts.texts().scatter(row, one, 0, width, gathered);
        }
        for (int unknown = 0; unknown < texts.unknowns(); unknown++) {
            float lambda = ridge.lambda(texts, unknown);
            for (int i = unknown * width; i < (unknown + 1) * width; i++) {
                out[i] = lambda * x[i];
            }
        }
        toUnknowns(out);
    }

    private void toUnknowns(float[] out) {
        for (int word = 0; word < texts.words(); word++) {
            texts.forms().scatter(word, gathered, word * width, width, out);
        }
    }

    private float[] scaled(float[] residual) {
        float[] out = new float[residual.length];
        for (int unknown = 0; unknown < inverse.length; unknown++) {
            for (int i = unknown * width; i < (unknown + 1) * width; i++) {
                out[i] = inverse[unknown] * residual[i];
            }
        }
        return out;
    }

    private double[] dot(float[] left, float[] right) {
        double[] sums = new double[width];
        for (int at = 0; at < left.length; at += width) {
            for (int i = 0; i < width; i++) {
                sums[i] += (double) left[at + i] * right[at + i];
            }
        }
        return sums;
    }

    /// Column by column; 0 where a column is solved already.
    private double[] quotient(double[] above, double[] below) {
        double[] out = new double[width];
        for (int i = 0; i < width; i++) {
            out[i] = below[i] > 0 ? above[i] / below[i] : 0;
        }
        return out;
    }

    private void add(double[] length, int sign, float[] from, float[] to) {
        for (int at = 0; at < to.length; at += width) {
            for (int i = 0; i < width; i++) {
                to[at + i] += (float) (sign * length[i]) * from[at + i];
            }
        }
    }

    /// `direction = preconditioned + factor · direction`.
    private void turn(double[] factor, float[] preconditioned, float[] direction) {
        for (int at = 0; at < direction.length; at += width) {
            for (int i = 0; i < width; i++) {
                direction[at + i] = preconditioned[at + i] + (float) factor[i] * direction[at + i];
            }
        }
    }
}
