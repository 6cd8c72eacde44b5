package org.mouseion.algorithms.scans;

import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Neighbourhood;
import org.mouseion.algorithms.spotting.Ink;
import org.mouseion.algorithms.spotting.InkFinder;

/// Ink by the darkness of the neighbourhood, measured by the contrast of the whole page.
///
/// A pixel is ink where it is darker than `mean - SHARE * (1 - deviation / greatest deviation) * (mean -
/// darkest tone)` (C. Wolf and J.-M. Jolion, Extraction and recognition of artificial text in multimedia
/// documents, Pattern Analysis and Applications 6, 2004). Sauvola's threshold takes for granted that ink is
/// black and paper white; this one finds faint print on grey paper too, and on an empty page hardly
/// anything.
public final class Wolf implements InkFinder {

    private static final double SHARE = 0.5;

    /// Below this deviation (of 255) there is nothing but the grain of the paper.
    private static final double GRAIN = 4;

    /// The darkest and the most contrasted thousandth are left to chance: a black lid is no ink.
    private static final double CHANCE = 0.001;

    @Override
    public Ink find(Grey page) {
        int width = page.width();
        int reach = reach(page);
        byte[] tones = page.array();
        int darkest = darkest(tones);
        double greatest = greatest(page, reach);
        byte[] ink = new byte[tones.length];
        if (greatest < GRAIN) {
            return Ink.of(width, page.height(), ink);
        }
        Neighbourhood.walk(page, reach, (y, means, deviations) -> {
            for (int x = 0, at = y * width; x < width; x++, at++) {
                int tone = tones[at] & 255;
                double calm = Math.max(0, 1 - deviations[x] / greatest);
                double mean = means[x];
                if (deviations[x] >= GRAIN / 2 && tone < mean - SHARE * calm * (mean - darkest)) {
                    ink[at] = (byte) Math.clamp(Math.round(510 * (mean - tone) / Math.max(1, mean)), 40, 255);
                }
            }
        });
        return Ink.of(width, page.height(), ink);
    }

    /// Wide enough for a capital of a title, narrow enough for the edge of a stain.
    static int reach(Grey page) {
        return Math.clamp(Math.min(page.width(), page.height()) / 60, 8, 40);
    }

    private static int darkest(byte[] tones) {
        int[] counts = new int[256];
        for (byte tone : tones) {
            counts[tone & 255]++;
        }
        long seen = 0;
        int darkest = 0;
        while (darkest < 255 && (seen += counts[darkest]) <= CHANCE * tones.length) {
            darkest++;
        }
        return darkest;
    }

    private static double greatest(Grey page, int reach) {
        int[] counts = new int[129];
        Neighbourhood.walk(page, reach, (y, means, deviations) -> {
            for (double deviation : deviations) {
                counts[(int) Math.min(128, deviation)]++;
            }
        });
        long left = Math.round(CHANCE * page.width() * page.height());
        int greatest = 128;
        while (greatest > 0 && (left -= counts[greatest]) >= 0) {
            greatest--;
        }
        return greatest;
    }
}
