package org.mouseion.algorithms.spotting;

import java.util.ArrayList;
import java.util.List;

/// Shapes told in few bytes, by what sets the words of this series apart.
///
/// All words of a hand have much in common; how they differ lies in few directions. These are the greatest
/// axes of a sample of the series (principal components, found by repeated multiplication: N. Halko, P.
/// Martinsson and J. Tropp, Finding structure with randomness, 2011, begun with words of the series in
/// place of chance). Each axis is divided by its spread, so that what varies everywhere counts little
/// (whitening).
final class Digest {

    /// Bytes of a digest, where the series has as many words.
    static final int MOST = 128;

    /// Words the axes are worked out from; more change them little.
    private static final int SAMPLE = 1500;

    private static final int ROUNDS = 6;

    /// Keeps small axes, which are mostly noise, from being blown up: added to each spread, in mean spreads.
    private static final double CALM = 1.0;

    private final float[] mean;
    private final float[][] axes;

    private Digest(float[] mean, float[][] axes) {
        this.mean = mean;
        this.axes = axes;
    }

    static Digest of(List<Shape> shapes) {
        int count = Math.min(SAMPLE, shapes.size());
        float[][] sample = new float[count][];
        float[] mean = new float[Shape.BYTES];
        for (int i = 0; i < count; i++) {
            sample[i] = shapes.get((int) ((long) i * shapes.size() / count)).toFloats();
            add(mean, sample[i], 1f / count);
        }
        for (float[] one : sample) {
            add(one, mean, -1);
        }
        int most = Math.min(MOST, Math.max(1, count / 2));
        float[][] axes = new float[most][];
        for (int k = 0; k < most; k++) {
            axes[k] = sample.length == 0 ? new float[Shape.BYTES] : sample[k * count / most].clone();
        }
        axes = apart(axes);
        double[] spreads = new double[0];
        for (int round = 0; round < ROUNDS; round++) {
            float[][] next = new float[axes.length][Shape.BYTES];
            spreads = new double[axes.length];
            for (float[] one : sample) {
                for (int k = 0; k < axes.length; k++) {
                    float along = product(one, axes[k]);
                    spreads[k] += (double) along * along / count;
                    add(next[k], one, along);
                }
            }
            axes = round + 1 < ROUNDS ? apart(next) : axes;
        }
        double usual = 0;
        for (double spread : spreads) {
            usual += spread / spreads.length;
        }
        for (int k = 0; k < axes.length; k++) {
            float scale = (float) (1 / Math.sqrt(spreads[k] + CALM * usual + 1e-9));
            for (int i = 0; i < Shape.BYTES; i++) {
                axes[k][i] *= scale;
            }
        }
        return new Digest(mean, axes);
    }

    int length() {
        return axes.length;
    }

    /// The digest of a shape, of length 1.
    float[] of(Shape shape) {
        float[] values = shape.toFloats();
        add(values, mean, -1);
        float[] digest = new float[axes.length];
        for (int k = 0; k < axes.length; k++) {
            digest[k] = product(values, axes[k]);
        }
        return unit(digest);
    }

    static float[] unit(float[] values) {
        float length = (float) Math.sqrt(product(values, values));
        float[] unit = values.clone();
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] /= length;
        }
        return unit;
    }

    /// The axes made square to one another and of length 1 (Gram and Schmidt, twice over); those that add
    /// nothing go.
    private static float[][] apart(float[][] axes) {
        List<float[]> kept = new ArrayList<>();
        for (float[] axis : axes) {
            double before = Math.sqrt(product(axis, axis));
            for (int again = 0; again < 2; again++) {
                for (float[] other : kept) {
                    add(axis, other, -product(axis, other));
                }
            }
            double length = Math.sqrt(product(axis, axis));
            if (length > 1e-4 * before && length > 1e-9) {
                for (int i = 0; i < axis.length; i++) {
                    axis[i] = (float) (axis[i] / length);
                }
                kept.add(axis);
            }
        }
        return kept.toArray(float[][]::new);
    }

    static float product(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return a + b + c + d;
    }

    static void add(float[] to, float[] what, float times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }
}
