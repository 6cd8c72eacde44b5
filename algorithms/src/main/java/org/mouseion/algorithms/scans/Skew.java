package org.mouseion.algorithms.scans;

import java.util.Locale;
import org.mouseion.algorithms.spotting.Ink;

/// By how much the lines of a page climb or fall.
///
/// Each angle is tried: the ink is counted along lines of that angle, and where the lines of text lie,
/// counts jump from full to empty. The angle with the greatest sum of squared jumps is that of the text (W.
/// Postl, Detection of linear oblique structures and skew scan in digitized documents, ICPR 1986; the jumps
/// of D. Bloomberg, G. Kopec and L. Dasari, Measuring document image skew and orientation, SPIE 2422,
/// 1995). Steps of half a degree come first, then hundredths around the best.
///
/// @param degrees   by which lines climb to the right; turning the page clockwise by as much makes them level
/// @param sharpness how many times sharper the lines stand at this angle than at most others; 1 for no
/// lines at all
public record Skew(double degrees, double sharpness) {

    public static final Skew NONE = new Skew(0, 1);

    /// A page leaning farther was laid down that way; more steps would only find chance.
    public static final double MOST = 10;

    /// Below this sharpness an angle is chance: pages of pictures, blots, a single word.
    public static final double SURE = 2;

    private static final double COARSE = 0.5;
    private static final int MOST_POINTS = 150_000;
    private static final int FEWEST_POINTS = 400;

    /// The skew of a page; [#NONE] where there are no lines that stand out.
    public static Skew of(Ink ink) {
        int[][] points = points(ink);
        if (points[0].length < FEWEST_POINTS) {
            return NONE;
        }
        int steps = (int) Math.round(2 * MOST / COARSE) + 1;
        double[] jumps = new double[steps];
        int best = 0;
        for (int i = 0; i < steps; i++) {
            jumps[i] = jumps(points, ink, -MOST + i * COARSE);
            best = jumps[i] > jumps[best] ? i : best;
        }
        double found = -MOST + best * COARSE;
        for (double step = 0.1; step > 0.009; step /= 5) {
            found = best(points, ink, found, step);
        }
        double[] sorted = jumps.clone();
        java.util.Arrays.sort(sorted);
        double sharpness = jumps(points, ink, found) / Math.max(1, sorted[steps / 2]);
        return sharpness < SURE || Math.abs(found) >= MOST ? NONE : new Skew(found, sharpness);
    }

    /// A sentence for a person.
    public String explain() {
        if (degrees == 0) {
            return "No lines were found that lean, and the page was not turned.";
        }
        return String.format(
                Locale.ROOT,
                "Lines %s to the right by %.2f degrees; at that angle they stand %.1f times sharper than at most others.",
                degrees > 0 ? "climb" : "fall",
                Math.abs(degrees),
                sharpness);
    }

    private static double best(int[][] points, Ink ink, double around, double step) {
        double best = around;
        double most = -1;
        for (int i = -6; i <= 6; i++) {
            double jumps = jumps(points, ink, around + i * step);
            if (jumps > most) {
                most = jumps;
                best = around + i * step;
            }
        }
        return best;
    }

    /// Pixels in which ink ends downwards: the feet of letters stand on their line more exactly than their
    /// heads reach.
    private static int[][] points(Ink ink) {
        int width = ink.width();
        int height = ink.height();
        int count = 0;
        for (int y = 0; y + 1 < height; y++) {
            for (int x = 0; x < width; x++) {
                count += ink.at(x, y) != 0 && ink.at(x, y + 1) == 0 ? 1 : 0;
            }
        }
        int every = count / MOST_POINTS + 1;
        int[][] points = new int[2][count / every];
        int met = 0;
        for (int y = 0, at = 0; y + 1 < height; y++) {
            for (int x = 0; x < width; x++) {
                if (ink.at(x, y) != 0 && ink.at(x, y + 1) == 0 && ++met % every == 0 && at < points[0].length) {
                    points[0][at] = x;
                    points[1][at++] = y;
                }
            }
        }
        return points;
    }

    private static double jumps(int[][] points, Ink ink, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int margin = (int) Math.ceil(Math.abs(slope) * ink.width()) + 3;
        int[] rows = new int[ink.height() + 2 * margin];
        double middle = ink.width() / 2.0;
        for (int i = 0; i < points[0].length; i++) {
            double row = points[1][i] + slope * (points[0][i] - middle) + jitter(i);
            rows[(int) Math.floor(row) + margin]++;
        }
        double sum = 0;
        for (int row = 2; row < rows.length; row++) {
            double jump = rows[row] - rows[row - 2];
            sum += jump * jump;
        }
        return sum;
    }

    /// Up to two rows, ever the same for a point: else the rows of the picture would themselves be lines,
    /// and hold small angles at nought.
    private static double jitter(int point) {
        return ((point * 0x9E3779B9) >>> 9) * 0x1p-22;
    }
}
