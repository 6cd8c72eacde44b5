package org.mouseion.algorithms.scans;

import org.mouseion.algorithms.images.Grey;

/// The pixels of a page in another place: turned and enlarged at once, so that they are mixed only once.
///
/// Each new pixel is a cubic curve through the sixteen old ones around it (R. Keys, Cubic convolution
/// interpolation for digital image processing, IEEE ASSP 29, 1981), which keeps the edges of letters;
/// beyond the scan is white.
final class Sampling {

    private static final int WHITE = 255;

    private Sampling() {}

    static Grey of(Grey scan, Placement placement) {
        int width = placement.width();
        int height = placement.height();
        byte[] tones = new byte[width * height];
        Placement.Place origin = placement.toScan(0.5, 0.5);
        Placement.Place right = placement.toScan(1.5, 0.5);
        Placement.Place below = placement.toScan(0.5, 1.5);
        double[] weights = new double[8];
        for (int y = 0; y < height; y++) {
            double fromX = origin.x() - 0.5 + y * (below.x() - origin.x());
            double fromY = origin.y() - 0.5 + y * (below.y() - origin.y());
            for (int x = 0; x < width; x++) {
                tones[y * width + x] = (byte)
                        at(scan, fromX + x * (right.x() - origin.x()), fromY + x * (right.y() - origin.y()), weights);
            }
        }
        return Grey.of(width, height, tones);
    }

    private static int at(Grey scan, double x, double y, double[] weights) {
        int left = (int) Math.floor(x) - 1;
        int top = (int) Math.floor(y) - 1;
        if (left < -3 || top < -3 || left > scan.width() || top > scan.height()) {
            return WHITE;
        }
        cubic(x - Math.floor(x), weights, 0);
        cubic(y - Math.floor(y), weights, 4);
        double sum = 0;
        for (int row = 0; row < 4; row++) {
            int fromY = top + row;
            for (int column = 0; column < 4; column++) {
                int fromX = left + column;
                boolean inside = fromX >= 0 && fromY >= 0 && fromX < scan.width() && fromY < scan.height();
                sum += weights[column] * weights[4 + row] * (inside ? scan.at(fromX, fromY) : WHITE);
            }
        }
        return (int) Math.clamp(Math.round(sum), 0, WHITE);
    }

    /// Keys's weights with a = -1/2 for a place `part` of the way from the second to the third pixel.
    private static void cubic(double part, double[] weights, int from) {
        double square = part * part;
        double cube = square * part;
        weights[from] = -0.5 * part + square - 0.5 * cube;
        weights[from + 1] = 1 - 2.5 * square + 1.5 * cube;
        weights[from + 2] = 0.5 * part + 2 * square - 1.5 * cube;
        weights[from + 3] = -0.5 * square + 0.5 * cube;
    }
}
