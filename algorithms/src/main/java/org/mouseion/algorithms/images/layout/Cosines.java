package org.mouseion.algorithms.images.layout;

/// The discrete cosine transform (DCT-II, orthonormal) of a small square, of which only the low corner is
/// wanted.
final class Cosines {

    private Cosines() {}

    /// @param square `side * side` values, row after row
    /// @return `low * low` coefficients; `[v * low + u]` has u half waves across and v down
    static double[] low(double[] square, int side, int low) {
        double[][] waves = new double[low][side];
        for (int u = 0; u < low; u++) {
            double scale = Math.sqrt((u == 0 ? 1.0 : 2.0) / side);
            for (int x = 0; x < side; x++) {
                waves[u][x] = scale * Math.cos((2 * x + 1) * u * Math.PI / (2 * side));
            }
        }
        double[] across = new double[side * low];
        for (int y = 0; y < side; y++) {
            for (int u = 0; u < low; u++) {
                double sum = 0;
                for (int x = 0; x < side; x++) {
                    sum += square[y * side + x] * waves[u][x];
                }
                across[y * low + u] = sum;
            }
        }
        double[] down = new double[low * low];
        for (int v = 0; v < low; v++) {
            for (int u = 0; u < low; u++) {
                double sum = 0;
                for (int y = 0; y < side; y++) {
                    sum += across[y * low + u] * waves[v][y];
                }
                down[v * low + u] = sum;
            }
        }
        return down;
    }
}
