package org.mouseion.algorithms.images.focus;

/// A Gaussian blur of a small square, cut off at three deviations; the frame counts the cells it has.
final class Blur {

    private Blur() {}

    static double[] of(double[] cells, int side, double deviation) {
        return pass(pass(cells, side, deviation, 1), side, deviation, side);
    }

    private static double[] pass(double[] cells, int side, double deviation, int step) {
        int reach = (int) Math.ceil(3 * deviation);
        double[] soft = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int position = step == 1 ? i % side : i / side;
            double sum = 0;
            double weights = 0;
            for (int d = -reach; d <= reach; d++) {
                if (position + d >= 0 && position + d < side) {
                    double weight = Math.exp(-d * d / (2 * deviation * deviation));
                    sum += weight * cells[i + d * step];
                    weights += weight;
                }
            }
            soft[i] = sum / weights;
        }
        return soft;
    }
}
