package org.mouseion.algorithms.images.focus;

import java.util.Arrays;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.colour.Oklab;

/// How much each part of a picture draws the eye: 64 by 64 cells over the whole picture, all together 1.
public final class Saliency {

    /// Cells along each side.
    public static final int SIDE = 64;

    private static final double SURROUNDED = 0.6;
    /// Of the cells from the middle; half the width of the picture is 32.
    private static final double CENTRE = 24;
    private static final double SOFT = 2.5;
    /// The point is sought in what is seen at one glance.
    private static final double GLANCE = 6;

    private final double[] cells;

    private Saliency(double[] cells) {
        this.cells = cells;
    }

    public static Saliency of(Pixels picture) {
        Pixels small = picture.resized(SIDE, SIDE);
        double[][] axes = new double[3][SIDE * SIDE];
        for (int i = 0; i < SIDE * SIDE; i++) {
            Oklab colour = Oklab.of(small.array()[i]);
            axes[0][i] = colour.lightness();
            axes[1][i] = 1.5 * colour.a();
            axes[2][i] = 1.5 * colour.b();
        }
        double[] surrounded = Blur.of(BooleanMaps.of(axes, SIDE), SIDE, SOFT);
        double[] residual =
                isPlain(axes[0]) ? new double[SIDE * SIDE] : Blur.of(SpectralResidual.of(axes[0], SIDE), SIDE, SOFT);
        double[] joined = new double[SIDE * SIDE];
        double mostSurrounded = Math.max(1e-12, Arrays.stream(surrounded).max().orElse(0));
        double mostResidual = Math.max(1e-12, Arrays.stream(residual).max().orElse(0));
        for (int i = 0; i < joined.length; i++) {
            double dx = i % SIDE - (SIDE - 1) / 2.0;
            double dy = i / SIDE - (SIDE - 1) / 2.0;
            double centre = 0.35 + 0.65 * Math.exp(-(dx * dx + dy * dy) / (2 * CENTRE * CENTRE));
            double signs = SURROUNDED * surrounded[i] / mostSurrounded + (1 - SURROUNDED) * residual[i] / mostResidual;
            joined[i] = centre * (signs * signs + 1e-6);
        }
        double sum = Arrays.stream(joined).sum();
        return new Saliency(Arrays.stream(joined).map(v -> v / sum).toArray());
    }

    /// Without any step of tone the spectrum is rounding alone.
    private static boolean isPlain(double[] tones) {
        return Arrays.stream(tones).max().orElse(0) - Arrays.stream(tones).min().orElse(0) < 0.02;
    }

    /// The attention in one cell.
    public double at(int column, int row) {
        return cells[row * SIDE + column];
    }

    /// Attention by column, left to right; all together 1.
    double[] columns() {
        double[] sums = new double[SIDE];
        for (int i = 0; i < cells.length; i++) {
            sums[i % SIDE] += cells[i];
        }
        return sums;
    }

    /// Attention by row, from the top; all together 1.
    double[] rows() {
        double[] sums = new double[SIDE];
        for (int i = 0; i < cells.length; i++) {
            sums[i / SIDE] += cells[i];
        }
        return sums;
    }

    /// Where most attention lies within one glance. The confidence compares what that glance holds with
    /// what it would hold of a picture in which nothing stands out.
    public FocalPoint.Proposed point() {
        double[] glances = Blur.of(cells, SIDE, GLANCE);
        int best = 0;
        for (int i = 1; i < glances.length; i++) {
            best = glances[i] > glances[best] ? i : best;
        }
        double held = 0;
        double plain = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < cells.length; i++) {
            double dx = i % SIDE - best % SIDE;
            double dy = i / SIDE - best / SIDE;
            double near = Math.exp(-(dx * dx + dy * dy) / (2 * GLANCE * GLANCE));
            held += near * cells[i];
            plain += near / cells.length;
            sumX += near * cells[i] * (i % SIDE + 0.5);
            sumY += near * cells[i] * (i / SIDE + 0.5);
        }
        // Plain pictures hold about twice `plain` for the pull of the middle; everything in one glance holds 0.7.
        double confidence = Math.clamp((held - 2 * plain) / (0.7 - 2 * plain), 0, 1);
        return new FocalPoint.Proposed(
                Math.clamp(sumX / held / SIDE, 0, 1), Math.clamp(sumY / held / SIDE, 0, 1), confidence);
    }
}
