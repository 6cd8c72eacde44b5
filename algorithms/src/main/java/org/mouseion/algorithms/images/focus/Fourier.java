package org.mouseion.algorithms.images.focus;

/// The discrete Fourier transform of a square whose side is a power of two (J. Cooley and J. Tukey 1965),
/// in place.
final class Fourier {

    private Fourier() {}

    static void forward(double[] real, double[] imaginary, int side) {
        all(real, imaginary, side, -1);
    }

    /// Not divided by the number of values.
    static void backward(double[] real, double[] imaginary, int side) {
        all(real, imaginary, side, 1);
    }

    private static void all(double[] real, double[] imaginary, int side, int sign) {
        for (int row = 0; row < side; row++) {
            line(real, imaginary, row * side, 1, side, sign);
        }
        for (int column = 0; column < side; column++) {
            line(real, imaginary, column, side, side, sign);
        }
    }

    private static void line(double[] re, double[] im, int start, int step, int n, int sign) {
        int bits = Integer.numberOfTrailingZeros(n);
        for (int i = 0; i < n; i++) {
            int j = Integer.reverse(i) >>> 32 - bits;
            if (j > i) {
                swap(re, start + i * step, start + j * step);
                swap(im, start + i * step, start + j * step);
            }
        }
        for (int size = 2; size <= n; size *= 2) {
            for (int k = 0; k < size / 2; k++) {
                double angle = sign * 2 * Math.PI * k / size;
                double cos = Math.cos(angle);
                double sin = Math.sin(angle);
                for (int i = k; i < n; i += size) {
                    int a = start + i * step;
                    int b = start + (i + size / 2) * step;
                    double r = re[b] * cos - im[b] * sin;
                    double m = re[b] * sin + im[b] * cos;
                    re[b] = re[a] - r;
                    im[b] = im[a] - m;
                    re[a] += r;
                    im[a] += m;
                }
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
