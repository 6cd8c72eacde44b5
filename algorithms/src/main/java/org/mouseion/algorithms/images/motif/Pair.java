package org.mouseion.algorithms.images.motif;

import java.util.ArrayList;
import java.util.List;

/// Two corners that answer to one another.
///
/// @param distance of their descriptions, of 256
record Pair(int from, int to, int distance) {

    /// Two patches of unlike pictures differ in about 128 comparisons.
    private static final int FARTHEST = 72;
    /// A pair counts where the second best is clearly further (Lowe 2004).
    private static final double RATIO = 0.86;
    /// In pixels: corners nearer than this are one corner found at two sizes.
    private static final double SAME_PLACE = 12;

    /// Pairs that prefer one another over all others, and clearly.
    static List<Pair> between(Motifs from, Motifs to) {
        int[] back = new int[to.count()];
        int[] least = new int[to.count()];
        java.util.Arrays.fill(least, Integer.MAX_VALUE);
        int[][] distances = new int[from.count()][to.count()];
        for (int i = 0; i < from.count(); i++) {
            for (int j = 0; j < to.count(); j++) {
                int distance = from.distance(i, to, j);
                distances[i][j] = distance;
                if (distance < least[j]) {
                    least[j] = distance;
                    back[j] = i;
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < from.count(); i++) {
            Pair pair = best(i, distances[i], to);
            if (pair != null && isSame(from, i, back[pair.to])) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static boolean isSame(Motifs motifs, int i, int j) {
        return i == j || Math.hypot(motifs.x(i) - motifs.x(j), motifs.y(i) - motifs.y(j)) < SAME_PLACE;
    }

    private static @org.jspecify.annotations.Nullable Pair best(int i, int[] distances, Motifs to) {
        int best = -1;
        for (int j = 0; j < distances.length; j++) {
            if (distances[j] <= FARTHEST && (best < 0 || distances[j] < distances[best])) {
                best = j;
            }
        }
        if (best < 0) {
            return null;
        }
        int second = 128;
        for (int j = 0; j < distances.length; j++) {
            if (distances[j] < second && !isSame(to, best, j)) {
                second = distances[j];
            }
        }
        return distances[best] < RATIO * second ? new Pair(i, best, distances[best]) : null;
    }
}
