package org.mouseion.benchmarks.spotting;

import org.mouseion.algorithms.spotting.Ink;

/// The baseline of Rath and Manmatha: four profiles of a word's columns, warped upon one another.
///
/// @param columns for each column: ink, upper edge, lower edge, changes from paper to ink; each 0 to 1
record Profiles(float[][] columns) {

    private static final int FEATURES = 4;

    /// Every so many columns that a word of 24 rows would have one each.
    static Profiles of(Ink word) {
        double step = Math.max(1, word.height() / 24.0);
        float[][] columns = new float[(int) Math.ceil(word.width() / step)][FEATURES];
        float most = 1;
        for (int column = 0; column < columns.length; column++) {
            int x = (int) (column * step);
            float ink = 0;
            int upper = -1;
            int lower = -1;
            int changes = 0;
            for (int y = 0; y < word.height(); y++) {
                if (word.at(x, y) > 0) {
                    ink++;
                    upper = upper < 0 ? y : upper;
                    lower = y;
                    changes += y == 0 || word.at(x, y - 1) == 0 ? 1 : 0;
                }
            }
            most = Math.max(most, ink);
            columns[column][0] = ink;
            // Columns without ink go on from the one before, as the authors bridge gaps.
            columns[column][1] =
                    upper < 0 ? column == 0 ? 0.5f : columns[column - 1][1] : (float) upper / word.height();
            columns[column][2] =
                    lower < 0 ? column == 0 ? 0.5f : columns[column - 1][2] : (float) lower / word.height();
            columns[column][3] = changes / 6f;
        }
        for (float[] column : columns) {
            column[0] /= most;
        }
        return new Profiles(columns);
    }

    /// The mean distance along the best way, within a band of fifteen in a hundred of the width.
    double distance(Profiles other) {
        int n = columns.length;
        int m = other.columns.length;
        if (Math.max(n, m) > 2 * Math.min(n, m)) {
            return Double.MAX_VALUE / 2 - Math.min(n, m);
        }
        double band = 0.15 * m + 2;
        double[] row = new double[m + 1];
        int[] steps = new int[m + 1];
        java.util.Arrays.fill(row, 1e18);
        row[0] = 0;
        for (int i = 1; i <= n; i++) {
            double[] next = new double[m + 1];
            int[] nextSteps = new int[m + 1];
            java.util.Arrays.fill(next, 1e18);
            double centre = (double) i * m / n;
            for (int j = (int) Math.max(1, centre - band); j <= Math.min(m, centre + band); j++) {
                double least = row[j - 1];
                int taken = steps[j - 1];
                if (row[j] < least) {
                    least = row[j];
                    taken = steps[j];
                }
                if (next[j - 1] < least) {
                    least = next[j - 1];
                    taken = nextSteps[j - 1];
                }
                double sum = 0;
                for (int f = 0; f < FEATURES; f++) {
                    double d = columns[i - 1][f] - other.columns[j - 1][f];
                    sum += d * d;
                }
                next[j] = least + sum;
                nextSteps[j] = taken + 1;
            }
            row = next;
            steps = nextSteps;
        }
        return row[m] / Math.max(1, steps[m]);
    }
}
