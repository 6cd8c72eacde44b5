package org.mouseion.formats.pictures.rendering;

import java.util.Arrays;

/// For every pixel that is made along one side, the pixels that it is made of and how much of each.
///
/// The kernel is the cubic of Mitchell and Netravali (1988) with B = 0 and C = 1/2 (Catmull-Rom), widened by the scale
/// where the picture gets smaller, so that nothing flickers.
///
/// @param first   of the pixels each is made of, ascending
/// @param weights of them, with the sum 1
record Kernel(int[] first, float[][] weights) {

    private static final double REACH = 2;

    /// @param from  of the first pixel's left edge, in pixels of the source
    /// @param wide  of the part of the source that becomes the line
    /// @param made  pixels of the line
    /// @param least pixel of the source that may be used
    /// @param most  pixel of the source that may be used
    static Kernel of(double from, double wide, int made, int least, int most) {
        double scale = wide / made;
        double stretch = Math.max(1, scale);
        int[] first = new int[made];
        float[][] weights = new float[made][];
        for (int i = 0; i < made; i++) {
            double centre = from + (i + 0.5) * scale - 0.5;
            int begin = Math.clamp((long) Math.ceil(centre - REACH * stretch), least, most);
            int end = Math.clamp((long) Math.floor(centre + REACH * stretch), least, most);
            double[] raw = new double[end - begin + 1];
            for (int j = begin; j <= end; j++) {
                raw[j - begin] = cubic(Math.abs(j - centre) / stretch);
            }
            double sum = Arrays.stream(raw).sum();
            first[i] = begin;
            weights[i] = new float[raw.length];
            for (int j = 0; j < raw.length; j++) {
                weights[i][j] = (float) (sum == 0 ? 1.0 / raw.length : raw[j] / sum);
            }
        }
        return new Kernel(first, weights);
    }

    int last(int made) {
        return first[made] + weights[made].length - 1;
    }

    private static double cubic(double x) {
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }
}
