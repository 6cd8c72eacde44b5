package org.mouseion.training.fit;

import java.util.Arrays;

/// A sparse matrix, row after row (compressed sparse rows). Grows by [#add]; entries of a row need not be in order.
final class SparseRows {

    private int[] starts = new int[1 << 10];
    private int[] columns = new int[1 << 12];
    private float[] values = new float[1 << 12];
    private int rows;

    /// Adds a row with `count` entries.
    void add(int[] column, float[] value, int count) {
        int from = starts[rows];
        if (from + count > columns.length) {
            int room = Math.max(from + count, columns.length + columns.length / 2);
            columns = Arrays.copyOf(columns, room);
            values = Arrays.copyOf(values, room);
        }
        System.arraycopy(column, 0, columns, from, count);
        System.arraycopy(value, 0, values, from, count);
        rows++;
        if (rows == starts.length) {
            starts = Arrays.copyOf(starts, rows + rows / 2);
        }
        starts[rows] = from + count;
    }

    int rows() {
        return rows;
    }

    int entries() {
        return starts[rows];
    }

    /// `out = row · x` for a dense `x` of `width` columns, row after row in one array.
    void multiply(int row, float[] x, int width, float[] out, int at) {
        Arrays.fill(out, at, at + width, 0);
        for (int e = starts[row]; e < starts[row + 1]; e++) {
            axpy(values[e], x, columns[e] * width, out, at, width);
        }
    }

    /// `x += rowᵀ · y`, where y is one dense row.
    void scatter(int row, float[] y, int at, int width, float[] x) {
        for (int e = starts[row]; e < starts[row + 1]; e++) {
            axpy(values[e], y, at, x, columns[e] * width, width);
        }
    }

    /// Adds to each column of `sums` the squares of its values, times `weights[row]`.
    void addSquares(float[] weights, double[] sums) {
        for (int row = 0; row < rows; row++) {
            for (int e = starts[row]; e < starts[row + 1]; e++) {
                sums[columns[e]] += (double) weights[row] * values[e] * values[e];
            }
        }
    }

    private static void axpy(float factor, float[] from, int at, float[] to, int into, int width) {
        for (int i = 0; i < width; i++) {
            to[into + i] += factor * from[at + i];
        }
    }
}
