package org.mouseion.algorithms.images;

/// Mean and deviation of the square window around each pixel, row after row.
///
/// Sums of columns slide down the page and a sum of them slides along the row, so that memory is a few rows
/// and time a few steps a pixel, whatever the window. At the edges the window is cut to the picture.
public final class Neighbourhood {

    private final Grey picture;
    private final int reach;
    private final int[] sums;
    private final long[] squares;

    private Neighbourhood(Grey picture, int reach) {
        this.picture = picture;
        this.reach = reach;
        this.sums = new int[picture.width()];
        this.squares = new long[picture.width()];
    }

    /// Takes one row; the arrays are used again for the next one.
    @FunctionalInterface
    public interface Row {
        void take(int y, double[] means, double[] deviations);
    }

    /// @param reach pixels from the middle of the window to its edge, at least 0
    public static void walk(Grey picture, int reach, Row each) {
        if (reach < 0 || reach > 1000) {
            throw new IllegalArgumentException("A window reaches 0 to 1000 pixels around its middle, not " + reach);
        }
        new Neighbourhood(picture, reach).walk(each);
    }

    private void walk(Row each) {
        int width = picture.width();
        int height = picture.height();
        double[] means = new double[width];
        double[] deviations = new double[width];
        for (int y = 0; y < Math.min(reach, height); y++) {
            slide(y, 1);
        }
        for (int y = 0; y < height; y++) {
            if (y + reach < height) {
                slide(y + reach, 1);
            }
            if (y - reach - 1 >= 0) {
                slide(y - reach - 1, -1);
            }
            row(Math.min(height - 1, y + reach) - Math.max(0, y - reach) + 1, means, deviations);
            each.take(y, means, deviations);
        }
    }

    private void slide(int y, int sign) {
        byte[] tones = picture.array();
        int from = y * picture.width();
        for (int x = 0; x < sums.length; x++) {
            int tone = tones[from + x] & 255;
            sums[x] += sign * tone;
            squares[x] += (long) sign * tone * tone;
        }
    }

    private void row(int rows, double[] means, double[] deviations) {
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
            means[x] = sum / count;
            deviations[x] = Math.sqrt(Math.max(0, square / count - means[x] * means[x]));
        }
    }
}
