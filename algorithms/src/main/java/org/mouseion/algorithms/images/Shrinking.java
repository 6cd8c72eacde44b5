package org.mouseion.algorithms.images;

/// Resizing by the mean of the covered pixels, whole pixels only: each new pixel takes the rows and columns that
/// begin inside it (at least one), which is exact for whole factors and within half a pixel for others.
final class Shrinking {

    private Shrinking() {}

    static int[] colours(int[] from, int fromWidth, int fromHeight, int width, int height) {
        int[] to = new int[width * height];
        int[] columns = edges(fromWidth, width);
        int[] rows = edges(fromHeight, height);
        for (int y = 0, i = 0; y < height; y++) {
            int last = Math.max(rows[y] + 1, rows[y + 1]);
            for (int x = 0; x < width; x++, i++) {
                int end = Math.max(columns[x] + 1, columns[x + 1]);
                to[i] = meanColour(from, fromWidth, columns[x], end, rows[y], last);
            }
        }
        return to;
    }

    private static int meanColour(int[] from, int stride, int left, int right, int top, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int at = y * stride + left, end = y * stride + right; at < end; at++) {
                int colour = from[at];
                red += colour >> 16 & 255;
                green += colour >> 8 & 255;
                blue += colour & 255;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        long half = count / 2;
        return (int) ((red + half) / count) << 16 | (int) ((green + half) / count) << 8 | (int) ((blue + half) / count);
    }

    static byte[] tones(byte[] from, int fromWidth, int fromHeight, int width, int height) {
        byte[] to = new byte[width * height];
        int[] columns = edges(fromWidth, width);
        int[] rows = edges(fromHeight, height);
        for (int y = 0, i = 0; y < height; y++) {
            int last = Math.max(rows[y] + 1, rows[y + 1]);
            for (int x = 0; x < width; x++, i++) {
                int end = Math.max(columns[x] + 1, columns[x + 1]);
                long sum = 0;
                for (int row = rows[y]; row < last; row++) {
                    for (int at = row * fromWidth + columns[x], stop = row * fromWidth + end; at < stop; at++) {
                        sum += from[at] & 255;
                    }
                }
                long count = (long) (end - columns[x]) * (last - rows[y]);
                to[i] = (byte) ((sum + count / 2) / count);
            }
        }
        return to;
    }

    /// Where each new column begins in the old picture; one more edge closes the last.
    private static int[] edges(int from, int to) {
        int[] edges = new int[to + 1];
        for (int i = 0; i <= to; i++) {
            edges[i] = (int) ((long) i * from / to);
        }
        return edges;
    }
}
