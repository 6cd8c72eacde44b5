package org.mouseion.algorithms.images.focus;

/// What is unusual in a picture's spectrum: the logarithm of its amplitudes less its local mean,
/// transformed back with the phases kept (Hou and Zhang 2007).
final class SpectralResidual {

    private static final int AROUND = 1;

    private SpectralResidual() {}

    /// @param tones `side * side` values, the side a power of two
    /// @return attention of the same shape, 0 or more
    static double[] of(double[] tones, int side) {
        double[] re = tones.clone();
        double[] im = new double[re.length];
        Fourier.forward(re, im, side);
        double[] logs = new double[re.length];
        for (int i = 0; i < re.length; i++) {
            logs[i] = Math.log(Math.hypot(re[i], im[i]) + 1e-6);
        }
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int at = y * side + x;
                double factor = Math.exp(-mean(logs, x, y, side)); // amplitude becomes exp(log - mean)
                re[at] *= factor;
                im[at] *= factor;
            }
        }
        re[0] = 0;
        im[0] = 0;
        Fourier.backward(re, im, side);
        double[] attention = new double[re.length];
        for (int i = 0; i < re.length; i++) {
            attention[i] = re[i] * re[i] + im[i] * im[i];
        }
        return attention;
    }

    private static double mean(double[] logs, int x, int y, int side) {
        double sum = 0;
        for (int dy = -AROUND; dy <= AROUND; dy++) {
            for (int dx = -AROUND; dx <= AROUND; dx++) {
                sum += logs[Math.floorMod(y + dy, side) * side + Math.floorMod(x + dx, side)];
            }
        }
        return sum / ((2 * AROUND + 1) * (2 * AROUND + 1));
    }
}
