package org.mouseion.algorithms.images.layout;

import org.mouseion.algorithms.images.Grey;

/// Which directions edges have in which part of a picture, at two scales.
///
/// Order of the numbers: scale (fine, coarse), row (4), column (4), direction (8, the first that of a
/// vertical edge). The picture is pressed into a square first, so that a crop by a little or another
/// frame hardly matters. Each edge is shared between its two nearest directions and its four nearest
/// fields; an edge and its reverse count as one, so that a negative is like its positive.
public final class OrientedGradients {

    static final int CELLS = 4;
    static final int DIRECTIONS = 8;
    private static final int[] SIDES = {96, 24};

    /// How many numbers.
    public static final int LENGTH = 2 * CELLS * CELLS * DIRECTIONS;

    private OrientedGradients() {}

    public static float[] of(Grey picture) {
        double[] all = new double[LENGTH];
        for (int scale = 0; scale < SIDES.length; scale++) {
            int side = SIDES[scale];
            double[] part = new double[LENGTH / 2];
            fill(picture.resized(side, side), part);
            double sum = 0;
            for (double value : part) {
                sum += value;
            }
            for (int i = 0; i < part.length && sum > 1e-9; i++) {
                all[scale * part.length + i] = part[i] / sum; // both scales count alike
            }
        }
        return Unit.ofRoots(all);
    }

    private static void fill(Grey square, double[] part) {
        int side = square.width();
        for (int y = 1; y < side - 1; y++) {
            for (int x = 1; x < side - 1; x++) {
                double dx = square.at(x + 1, y) - square.at(x - 1, y);
                double dy = square.at(x, y + 1) - square.at(x, y - 1);
                double strength = Math.hypot(dx, dy);
                if (strength < 4) {
                    continue; // the noise of the scanner
                }
                double turn = Math.atan2(dy, dx) / Math.PI;
                double direction = (turn - Math.floor(turn)) * DIRECTIONS;
                share(
                        part,
                        (x + 0.5) * CELLS / side - 0.5,
                        (y + 0.5) * CELLS / side - 0.5,
                        direction,
                        Math.sqrt(strength));
            }
        }
    }

    /// To the four nearest fields and the two nearest directions, each by its nearness.
    private static void share(double[] part, double x, double y, double direction, double strength) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        int first = (int) Math.floor(direction);
        for (int i = 0; i < 8; i++) {
            int c = Math.clamp(column + (i & 1), 0, CELLS - 1);
            int r = Math.clamp(row + (i >> 1 & 1), 0, CELLS - 1);
            int d = Math.floorMod(first + (i >> 2), DIRECTIONS);
            double weight = near(x - column, i & 1) * near(y - row, i >> 1 & 1) * near(direction - first, i >> 2);
            part[(r * CELLS + c) * DIRECTIONS + d] += weight * strength;
        }
    }

    private static double near(double fraction, int upper) {
        return upper == 1 ? fraction : 1 - fraction;
    }

    /// The numbers of the mirrored picture.
    public static float[] mirrored(float[] numbers) {
        float[] turned = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            int direction = i % DIRECTIONS;
            int column = i / DIRECTIONS % CELLS;
            int rest = i / (DIRECTIONS * CELLS);
            int to = (rest * CELLS + CELLS - 1 - column) * DIRECTIONS + (DIRECTIONS - direction) % DIRECTIONS;
            turned[to] = numbers[i];
        }
        return turned;
    }
}
