package org.mouseion.algorithms.spotting;

import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Neighbourhood;

/// Ink by the darkness of the neighbourhood.
///
/// A pixel is ink where it is darker than `mean * (1 + SHARE * (deviation / most - 1))` of the window
/// around it (J. Sauvola and M. Pietikäinen, Adaptive document image binarization, Pattern Recognition 33,
/// 2000). Stains and shadows of the paper move the mean and are forgiven.
public final class Sauvola implements InkFinder {

    /// How much a calm neighbourhood lowers the threshold; faint pencil wants less than the printed page's
    /// 0.34.
    private static final double SHARE = 0.2;

    /// The deviation of a neighbourhood half black, half white.
    private static final double MOST = 128;

    @Override
    public Ink find(Grey page) {
        int width = page.width();
        int reach = Math.clamp(Math.min(width, page.height()) / 50, 8, 40);
        byte[] tones = page.array();
        byte[] ink = new byte[tones.length];
        Neighbourhood.walk(page, reach, (y, means, deviations) -> {
            for (int x = 0, at = y * width; x < width; x++, at++) {
                double mean = means[x];
                int tone = tones[at] & 255;
                if (tone < mean * (1 + SHARE * (deviations[x] / MOST - 1))) {
                    ink[at] = (byte) Math.clamp(Math.round(510 * (mean - tone) / Math.max(1, mean)), 40, 255);
                }
            }
        });
        return Ink.of(width, page.height(), ink);
    }
}
