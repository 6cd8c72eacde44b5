package org.mouseion.formats.pictures.rendering;

import java.io.IOException;
import java.util.Arrays;
import org.mouseion.formats.pictures.pyramid.Pyramid;

/// Cuts a region out of a pyramid and brings it to its size, row by row: it holds the rows that the kernel reaches, and
/// the picture that is made.
final class Sizing {

    private Sizing() {}

    /// @return shape `[height * width * channels]`
    static byte[] of(Pyramid pyramid, int x, int y, int wide, int high, int width, int height) throws IOException {
        int level = pyramid.level(Math.min((double) wide / width, (double) high / height));
        Pyramid.Level of = pyramid.levels().get(level);
        double factorX = (double) pyramid.width() / of.width();
        double factorY = (double) pyramid.height() / of.height();
        double left = x / factorX;
        double top = y / factorY;
        double across = wide / factorX;
        double down = high / factorY;
        Kernel columns = Kernel.of(left, across, width, least(left), most(left + across, of.width()));
        Kernel lines = Kernel.of(top, down, height, least(top), most(top + down, of.height()));
        int begin = columns.first()[0];
        int end = 0;
        for (int i = 0; i < width; i++) {
            begin = Math.min(begin, columns.first()[i]);
            end = Math.max(end, columns.last(i));
        }
        Rows rows = new Rows(pyramid, level, begin, end - begin + 1);
        return isPlain(columns, left, across, width) && isPlain(lines, top, down, height)
                ? copied(rows, pyramid.channels(), (int) Math.round(left) - begin, (int) Math.round(top), width, height)
                : convolved(rows, pyramid.channels(), columns, lines, begin, width, height);
    }

    private static int least(double from) {
        return (int) Math.floor(from + 1e-6);
    }

    private static int most(double to, int side) {
        return Math.clamp((long) Math.ceil(to - 1e-6) - 1, 0, side - 1);
    }

    private static boolean isPlain(Kernel kernel, double from, double wide, int made) {
        return kernel.first().length == made
                && Math.abs(wide - made) < 1e-6
                && Math.abs(from - Math.round(from)) < 1e-6;
    }

    private static byte[] copied(Rows rows, int channels, int left, int top, int width, int height) throws IOException {
        byte[] out = new byte[Math.multiplyExact(height, width * channels)];
        for (int y = 0; y < height; y++) {
            int at = rows.at(top + y);
            System.arraycopy(rows.strip(), at + left * channels, out, y * width * channels, width * channels);
        }
        return out;
    }

    private static byte[] convolved(
            Rows rows, int channels, Kernel columns, Kernel lines, int begin, int width, int height)
            throws IOException {
        int reach = Arrays.stream(lines.weights())
                .mapToInt(weights -> weights.length)
                .max()
                .orElse(1);
        float[][] ring = new float[reach][width * channels];
        byte[] out = new byte[Math.multiplyExact(height, width * channels)];
        float[] sum = new float[width * channels];
        int next = lines.first()[0];
        for (int y = 0; y < height; y++) {
            for (; next <= lines.last(y); next++) {
                across(rows, next, channels, columns, begin, ring[next % reach]);
            }
            Arrays.fill(sum, 0);
            float[] weights = lines.weights()[y];
            for (int j = 0; j < weights.length; j++) {
                float[] row = ring[(lines.first()[y] + j) % reach];
                float weight = weights[j];
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weight * row[i];
                }
            }
            int at = y * sum.length;
            for (int i = 0; i < sum.length; i++) {
                out[at + i] = (byte) Math.clamp((int) (sum[i] + 0.5f), 0, 255);
            }
        }
        return out;
    }

    private static void across(Rows rows, int y, int channels, Kernel columns, int begin, float[] into)
            throws IOException {
        int at = rows.at(y);
        byte[] strip = rows.strip();
        int made = columns.first().length;
        for (int x = 0; x < made; x++) {
            float[] weights = columns.weights()[x];
            int from = at + (columns.first()[x] - begin) * channels;
            for (int c = 0; c < channels; c++) {
                float sum = 0;
                for (int j = 0; j < weights.length; j++) {
                    sum += weights[j] * (strip[from + j * channels + c] & 0xFF);
                }
                into[x * channels + c] = sum;
            }
        }
    }
}
