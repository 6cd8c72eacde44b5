package org.mouseion.algorithms.images;

/// Resizing by the mean of what each new pixel covers, parts of pixels counted by their part. Exact for
/// every factor, and the same from the left as from the right, so that a mirrored picture shrinks to the
/// mirrored result.
final class Shrinking {

    /// Which old pixels a new one covers along one axis: from `first[i]`, weights `weight[i]`, together 1.
    private record Cover(int[] first, float[][] weight) {

        static Cover of(int from, int to) {
            int[] first = new int[to];
            float[][] weight = new float[to][];
            double step = (double) from / to;
            for (int i = 0; i < to; i++) {
                double begin = i * step;
                double end = Math.min(from, (i + 1) * step);
                first[i] = Math.min((int) begin, from - 1);
                int last = Math.max(first[i], Math.min(from - 1, (int) Math.ceil(end - 1e-9) - 1));
                weight[i] = new float[last - first[i] + 1];
                for (int j = first[i]; j <= last; j++) {
                    double part = Math.min(end, j + 1.0) - Math.max(begin, j);
                    weight[i][j - first[i]] = (float) (Math.max(part, 0) / (end - begin));
                }
            }
            return new Cover(first, weight);
        }
    }

    private Shrinking() {}

    static int[] colours(int[] from, int fromWidth, int fromHeight, int width, int height) {
        Cover across = Cover.of(fromWidth, width);
        Cover down = Cover.of(fromHeight, height);
        int[] to = new int[width * height];
        float[] sums = new float[3 * width];
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sums, 0);
            for (int row = 0; row < down.weight[y].length; row++) {
                addColours(from, (down.first[y] + row) * fromWidth, across, down.weight[y][row], sums);
            }
            for (int x = 0; x < width; x++) {
                to[y * width + x] =
                        Math.round(sums[3 * x]) << 16 | Math.round(sums[3 * x + 1]) << 8 | Math.round(sums[3 * x + 2]);
            }
        }
        return to;
    }

    private static void addColours(int[] from, int start, Cover across, float rowWeight, float[] sums) {
        for (int x = 0; x < across.first.length; x++) {
            float[] weights = across.weight[x];
            int at = start + across.first[x];
            float red = 0;
            float green = 0;
            float blue = 0;
            for (float weight : weights) {
                int colour = from[at++];
                red += weight * (colour >> 16 & 255);
                green += weight * (colour >> 8 & 255);
                blue += weight * (colour & 255);
            }
            sums[3 * x] += rowWeight * red;
            sums[3 * x + 1] += rowWeight * green;
            sums[3 * x + 2] += rowWeight * blue;
        }
    }

    static byte[] tones(byte[] from, int fromWidth, int fromHeight, int width, int height) {
        Cover across = Cover.of(fromWidth, width);
        Cover down = Cover.of(fromHeight, height);
        byte[] to = new byte[width * height];
        float[] sums = new float[width];
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sums, 0);
            for (int row = 0; row < down.weight[y].length; row++) {
                int start = (down.first[y] + row) * fromWidth;
                for (int x = 0; x < width; x++) {
                    int at = start + across.first[x];
                    float sum = 0;
                    for (float weight : across.weight[x]) {
                        sum += weight * (from[at++] & 255);
                    }
                    sums[x] += down.weight[y][row] * sum;
                }
            }
            for (int x = 0; x < width; x++) {
                to[y * width + x] = (byte) Math.round(sums[x]);
            }
        }
        return to;
    }
}
