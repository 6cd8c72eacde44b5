package org.mouseion.algorithms.spotting;

import org.mouseion.algorithms.images.Grey;

/// Ink by the darkness of the neighbourhood.
///
/// A pixel is ink where it is darker than `mean * (1 + SHARE * (deviation / most - 1))` of the window
/// around it (J. Sauvola and M. Pietikäinen, Adaptive document image binarization, Pattern Recognition 33,
/// 2000). Stains and shadows of the paper move the mean and are forgiven. Sums of columns slide down the
/// page, so that memory is a few rows and time a few steps a pixel, whatever the window.
public final class Sauvola implements InkFinder {

    /// How much a calm neighbourhood lowers the threshold; faint pencil wants less than the printed page's
    /// 0.34.
    private static final double SHARE = 0.2;

    /// The deviation of a neighbourhood half black, half white.
    private static final double MOST = 128;

    @Override
    public Ink find(Grey page) {
        int width = page.width();
        int height = page.height();
        int reach = Math.clamp(Math.min(width, height) / 50, 8, 40);
        byte[] tones = page.array();
        byte[] ink = new byte[tones.length];
        int[] sums = new int[width];
        long[] squares = new long[width];
        for (int y = 0; y < Math.min(reach, height); y++) {
            slide(tones, y * width, 1, sums, squares);
        }
        for (int y = 0; y < height; y++) {
            if (y + reach < height) {
                slide(tones, (y + reach) * width, 1, sums, squares);
            }
            if (y - reach - 1 >= 0) {
                slide(tones, (y - reach - 1) * width, -1, sums, squares);
            }
            int rows = Math.min(height - 1, y + reach) - Math.max(0, y - reach) + 1;
            row(tones, ink, y * width, reach, rows, sums, squares);
        }
        return Ink.of(width, height, ink);
    }

    private static void slide(byte[] tones, int from, int sign, int[] sums, long[] squares) {
        for (int x = 0; x < sums.length; x++) {
            int tone = tones[from + x] & 255;
            sums[x] += sign * tone;
            squares[x] += (long) sign * tone * tone;
        }
    }

    private static void row(byte[] tones, byte[] ink, int from, int reach, int rows, int[] sums, long[] squares) {
        int width = sums.length;
        long sum = 0;
        long square = 0;
        for (int x = 0; x < Math.min(reach, width); x++) {
            sum += sums[x];
            square += squares[x];
        }
        for (int x = 0; x < width; x++) {
            if (x + reach < width) {
                sum += sums[x + reach];
                square += squares[x + reach];
            }
            if (x - reach - 1 >= 0) {
                sum -= sums[x - reach - 1];
                square -= squares[x - reach - 1];
            }
            double count = (double) rows * (Math.min(width - 1, x + reach) - Math.max(0, x - reach) + 1);
            double mean = sum / count;
            double deviation = Math.sqrt(Math.max(0, square / count - mean * mean));
            int tone = tones[from + x] & 255;
            if (tone < mean * (1 + SHARE * (deviation / MOST - 1))) {
                ink[from + x] = (byte) Math.clamp(Math.round(510 * (mean - tone) / Math.max(1, mean)), 40, 255);
            }
        }
    }
}
