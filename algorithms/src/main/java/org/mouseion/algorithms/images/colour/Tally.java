package org.mouseion.algorithms.images.colour;

import java.util.Arrays;
import org.mouseion.algorithms.images.Pixels;

/// How often each colour occurs, in 32 steps a channel: a picture in some hundreds of weighted points.
///
/// @param colours the mean colour of each step that occurs
/// @param weights how many pixels it has; as long as `colours`
record Tally(Oklab[] colours, double[] weights) {

    private static final int STEPS = 1 << 15;

    /// Counts the pixels that are not masked.
    static Tally of(Pixels picture, boolean[] masked) {
        int[] colours = picture.array();
        int[] count = new int[STEPS];
        int[] red = new int[STEPS];
        int[] green = new int[STEPS];
        int[] blue = new int[STEPS];
        for (int i = 0; i < colours.length; i++) {
            if (masked[i]) {
                continue;
            }
            int colour = colours[i];
            int step = colour >> 9 & 0x7C00 | colour >> 6 & 0x3E0 | colour >> 3 & 0x1F;
            count[step]++;
            red[step] += colour >> 16 & 255;
            green[step] += colour >> 8 & 255;
            blue[step] += colour & 255;
        }
        int[] present = java.util.stream.IntStream.range(0, STEPS)
                .filter(step -> count[step] > 0)
                .toArray();
        Oklab[] means = new Oklab[present.length];
        double[] weights = new double[present.length];
        for (int i = 0; i < present.length; i++) {
            int step = present[i];
            int n = count[step];
            means[i] = Oklab.of(red[step] / n << 16 | green[step] / n << 8 | blue[step] / n);
            weights[i] = n;
        }
        return new Tally(means, weights);
    }

    double total() {
        return Arrays.stream(weights).sum();
    }
}
