package org.mouseion.algorithms.images.layout;

import org.mouseion.algorithms.images.Grey;

/// The grain of a surface: how often each pattern of lighter and darker neighbours occurs, at three
/// scales.
///
/// Of the 256 patterns of eight neighbours the 58 with at most two changes around the circle have a place
/// each, and all others share one (Ojala et al. 2002, *uniform* patterns). Flat places, where noise alone
/// would decide, are not counted. Directions are kept: an engraver's hatching and its mirror image are
/// two hands.
public final class BinaryPatterns {

    private static final int[] SIDES = {256, 128, 64};
    /// Neighbours that differ by no more than this many tones are flat.
    private static final int FLAT = 6;
    /// Where each of the 256 patterns is counted.
    private static final int[] PLACE = places();
    private static final int PLACES = 59;

    public static final int LENGTH = SIDES.length * PLACES;

    private BinaryPatterns() {}

    private static int[] places() {
        int[] place = new int[256];
        int next = 0;
        for (int pattern = 0; pattern < 256; pattern++) {
            int turned = (pattern >> 1 | pattern << 7) & 255;
            place[pattern] = Integer.bitCount(pattern ^ turned) <= 2 ? next++ : PLACES - 1;
        }
        return place;
    }

    public static float[] of(Grey picture) {
        double[] all = new double[LENGTH];
        for (int scale = 0; scale < SIDES.length; scale++) {
            Grey sized = picture.within(SIDES[scale]);
            double[] counts = new double[PLACES];
            double seen = count(sized, counts);
            for (int i = 0; i < PLACES && seen > 0; i++) {
                all[scale * PLACES + i] = counts[i] / seen;
            }
        }
        return Unit.ofRoots(all);
    }

    private static double count(Grey picture, double[] counts) {
        double seen = 0;
        int width = picture.width();
        byte[] tones = picture.array();
        int[] around = {-width - 1, -width, -width + 1, 1, width + 1, width, width - 1, -1};
        for (int y = 1; y < picture.height() - 1; y++) {
            for (int at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
                int middle = tones[at] & 255;
                int pattern = 0;
                int least = 255;
                int most = 0;
                for (int i = 0; i < 8; i++) {
                    int tone = tones[at + around[i]] & 255;
                    least = Math.min(least, tone);
                    most = Math.max(most, tone);
                    if (tone > middle + 1) {
                        pattern |= 1 << i;
                    }
                }
                if (most - least > FLAT) {
                    counts[PLACE[pattern]]++;
                    seen++;
                }
            }
        }
        return seen;
    }
}
