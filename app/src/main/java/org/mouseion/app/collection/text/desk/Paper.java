package org.mouseion.app.collection.text.desk;

import org.mouseion.algorithms.images.Grey;

/// Where the paper lies on the table it was photographed on.
///
/// A scan often shows a dark edge around its page, whose border would be taken for strokes. Rows and columns are cut
/// off
/// from outside as long as they are on the whole much darker than the bright part of the picture.
///
/// @param x left edge
/// @param y upper edge
record Paper(int x, int y, int width, int height) {

    /// Of the brightness that a fifth of the picture reaches; written paper stays above it, black cloth far below.
    private static final double DARK = 0.6;

    /// Paper curls and casts a shadow: this share of the shorter side is cut off where an edge was found.
    private static final int CURL = 50;

    static Paper of(Grey picture) {
        int width = picture.width();
        int height = picture.height();
        double[] columns = new double[width];
        double[] rows = new double[height];
        int[] tones = new int[256];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int tone = picture.at(x, y);
                tones[tone]++;
                columns[x] += (double) tone / height;
                rows[y] += (double) tone / width;
            }
        }
        double least = DARK * bright(tones, (long) width * height / 5);
        int curl = Math.min(width, height) / CURL;
        int left = edge(columns, least, false, curl);
        int right = width - edge(columns, least, true, curl);
        int top = edge(rows, least, false, curl);
        int low = height - edge(rows, least, true, curl);
        return new Paper(left, top, right - left, low - top);
    }

    private static int bright(int[] tones, long share) {
        long seen = 0;
        for (int tone = 255; tone > 0; tone--) {
            seen += tones[tone];
            if (seen > share) {
                return tone;
            }
        }
        return 0;
    }

    /// How much to cut off, a third at most.
    private static int edge(double[] means, double least, boolean fromEnd, int curl) {
        int most = means.length / 3;
        int cut = 0;
        while (cut < most && means[fromEnd ? means.length - 1 - cut : cut] < least) {
            cut++;
        }
        return cut == 0 ? 0 : Math.min(most, cut + curl);
    }
}
