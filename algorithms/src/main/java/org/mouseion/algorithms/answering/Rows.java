package org.mouseion.algorithms.answering;

import java.util.Collection;
import java.util.List;

/// Many vectors in little room: a byte a value, as all lie within [-1, 1] and most near 0, with a scale a row.
final class Rows {

    private static final int AT_ONCE = 512;

    private final int dimension;
    private final byte[][] rows;
    private final float[] scales;

    private Rows(int dimension, byte[][] rows, float[] scales) {
        this.dimension = dimension;
        this.rows = rows;
        this.scales = scales;
    }

    static Rows of(Collection<String> texts, Vectors vectors) {
        List<String> all = List.copyOf(texts);
        byte[][] rows = new byte[all.size()][];
        float[] scales = new float[all.size()];
        int dimension = 0;
        for (int from = 0; from < rows.length; from += AT_ONCE) {
            int to = Math.min(rows.length, from + AT_ONCE);
            List<float[]> some = vectors.of(all.subList(from, to));
            for (int i = from; i < to; i++) {
                float[] vector = some.get(i - from);
                dimension = vector.length;
                scales[i] = scale(vector);
                rows[i] = quantised(vector, scales[i]);
            }
        }
        return new Rows(dimension, rows, scales);
    }

    private static float scale(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest / Byte.MAX_VALUE;
    }

    private static byte[] quantised(float[] vector, float scale) {
        byte[] row = new byte[vector.length];
        for (int i = 0; i < row.length && scale > 0; i++) {
            row[i] = (byte) Math.round(vector[i] / scale);
        }
        return row;
    }

    /// Nothing to compare with.
    boolean isEmpty() {
        return dimension == 0;
    }

    /// A vector made ready to be compared with rows.
    record Pointer(byte[] values, float scale) {

        static Pointer of(float[] vector) {
            float scale = Rows.scale(vector);
            return new Pointer(quantised(vector, scale), scale);
        }
    }

    /// The dot product with a row; in whole numbers, which a processor adds up many at a time.
    double nearness(int row, Pointer to) {
        byte[] left = rows[row];
        byte[] right = to.values;
        int sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum * (double) scales[row] * to.scale;
    }
}
