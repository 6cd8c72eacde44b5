package org.mouseion.algorithms.scans;

import java.util.Arrays;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Neighbourhood;

/// The grain of paper, film and sensor, calmed where nothing stands out of it.
///
/// Wiener's filter over the neighbourhood: `mean + (deviation² - grain²) / deviation² * (tone -
/// mean)`, so that edges of letters, whose deviation is far above the grain, stay as they are (J.
/// Lim, Two-dimensional signal and image processing, 1990; first step of Gatos, Pratikakis and
/// Perantonis 2006).
final class Grain {

    /// The window is five pixels wide.
    private static final int REACH = 2;

    /// Grain below this (of 255) does no harm, and a page without any stays what it is.
    private static final double LEAST = 3;

    private Grain() {}

    /// Deviation of the tone where nothing is printed: the median over the page, most of which is
    /// paper.
    static double of(Grey page) {
        int[] counts = new int[129];
        Neighbourhood.walk(page, REACH, (y, means, deviations) -> {
            for (double deviation : deviations) {
                counts[(int) Math.min(128, deviation)]++;
            }
        });
        long half = Arrays.stream(counts).asLongStream().sum() / 2;
        int grain = 0;
        for (long seen = counts[0]; seen <= half && grain < 128; seen += counts[grain]) {
            grain++;
        }
        return grain;
    }

    static Grey calmed(Grey page, double grain) {
        if (grain < LEAST) {
            return page;
        }
        int width = page.width();
        byte[] tones = page.array();
        byte[] calm = new byte[tones.length];
        Neighbourhood.walk(page, REACH, (y, means, deviations) -> {
            for (int x = 0, at = y * width; x < width; x++, at++) {
                double spread = deviations[x] * deviations[x];
                double kept = spread == 0 ? 0 : Math.max(0, spread - grain * grain) / spread;
                calm[at] = (byte) Math.clamp(Math.round(means[x] + kept * ((tones[at] & 255) - means[x])), 0, 255);
            }
        });
        return Grey.of(width, page.height(), calm);
    }
}
