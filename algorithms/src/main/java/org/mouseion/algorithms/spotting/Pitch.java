package org.mouseion.algorithms.spotting;

import java.util.List;

/// How far the lines of a page lie apart, by the shift at which the rows resemble themselves most.
final class Pitch {

    private static final int LEAST = 14;

    /// Pages have so many lines or more, as a rule.
    private static final int USUAL_LINES = 6;

    private Pitch() {}

    /// In pixels.
    static int of(List<double[]> strips) {
        int height = strips.getFirst().length;
        int usual = Math.max(LEAST + 1, height / USUAL_LINES);
        int most = Math.max(usual, height / 2);
        double[] agreement = new double[most + 1];
        for (double[] rows : strips) {
            double[] smooth = smooth(rows, 4);
            double mean = 0;
            for (double row : smooth) {
                mean += row / height;
            }
            for (int shift = LEAST; shift <= most; shift++) {
                double sum = 0;
                for (int y = 0; y + shift < height; y++) {
                    sum += (smooth[y] - mean) * (smooth[y + shift] - mean);
                }
                agreement[shift] += sum / (height - shift);
            }
        }
        int best = crest(agreement, LEAST + 1, usual);
        // A page of few lines has them farther apart.
        best = best < 0 ? crest(agreement, usual, most) : best;
        return best < 0 ? Math.clamp(height / 30, LEAST, usual) : best;
    }

    /// The first crest is the pitch; twice the pitch agrees as well, a little less or a little more. -1 for none.
    private static int crest(double[] agreement, int from, int to) {
        int best = -1;
        double top = 0;
        for (int shift = from; shift < to; shift++) {
            boolean crest = agreement[shift] > agreement[shift - 1] && agreement[shift] >= agreement[shift + 1];
            if (crest && agreement[shift] > top * 1.3) {
                top = agreement[shift];
                best = shift;
            }
        }
        return best;
    }

    /// Means over `reach` rows either way, twice, which is nearly a bell.
    static double[] smooth(double[] rows, int reach) {
        return once(once(rows, reach), reach);
    }

    private static double[] once(double[] rows, int reach) {
        double[] smooth = new double[rows.length];
        double sum = 0;
        for (int y = -reach; y < rows.length; y++) {
            sum += y + reach < rows.length ? rows[y + reach] : 0;
            sum -= y - reach - 1 >= 0 ? rows[y - reach - 1] : 0;
            if (y >= 0) {
                smooth[y] = sum / (2 * reach + 1);
            }
        }
        return smooth;
    }
}
