package org.mouseion.algorithms.spotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two words laid upon one another as rubber: the order of their columns kept, their widths free within
/// bounds.
///
/// Dynamic time warping (H. Sakoe and S. Chiba, 1978) over the columns of two shapes, as Rath and Manmatha
/// warp profiles of words.
///
/// @param alike the mean likeness of the columns laid upon one another, 0 to 1
/// @param partners for each column of the first word, the column of the other that lies upon it
/// @param fits for each column of the first word, how alike the two are, 0 to 1
public record Warping(double alike, List<Integer> partners, List<Double> fits) {

    /// Columns by which a part of a word may be shifted against the other, of [Shape#COLUMNS].
    static final int REACH = 4;

    private static final int N = Shape.COLUMNS;
    private static final float FAR = Float.MAX_VALUE / 4;

    public Warping {
        partners = List.copyOf(partners);
        fits = List.copyOf(fits);
    }

    /// The likeness alone, for ranking.
    static double alike(Shape one, Shape other) {
        return 1 - costs(one, other)[N * (N + 1) + N] / (2.0 * N);
    }

    public static Warping of(Shape one, Shape other) {
        float[] costs = costs(one, other);
        Integer[] partners = new Integer[N];
        Double[] fits = new Double[N];
        Arrays.fill(fits, -1.0);
        int i = N;
        int j = N;
        while (i > 0 && j > 0) {
            double fit = one.alike(i - 1, other, j - 1);
            if (fit > fits[i - 1]) {
                fits[i - 1] = fit;
                partners[i - 1] = j - 1;
            }
            float diagonal = costs[(i - 1) * (N + 1) + j - 1];
            float up = costs[(i - 1) * (N + 1) + j];
            float left = costs[i * (N + 1) + j - 1];
            if (diagonal <= up && diagonal <= left) {
                i--;
                j--;
            } else if (up <= left) {
                i--;
            } else {
                j--;
            }
        }
        return new Warping(1 - costs[N * (N + 1) + N] / (2.0 * N), List.of(partners), List.of(fits));
    }

    /// The parts of the first word that the other bears out, as shares of its width from the left: for the
    /// person.
    public List<Stretch> borneOut(double atLeast) {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < fits.size(); from++) {
            int to = from;
            double sum = 0;
            while (to < fits.size() && fits.get(to) >= atLeast) {
                sum += fits.get(to++);
            }
            if (to > from) {
                double first = partners.get(from);
                double last = partners.get(to - 1) + 1.0;
                stretches.add(new Stretch((double) from / N, (double) to / N, first / N, last / N, sum / (to - from)));
                from = to;
            }
        }
        return stretches;
    }

    /// A stretch of one word and the stretch of the other that matches it, as shares of their widths.
    public record Stretch(double from, double to, double otherFrom, double otherTo, double alike) {}

    /// Symmetric steps (a diagonal one weighs twice), so that every way has the same weight in all: 2N.
    private static float[] costs(Shape one, Shape other) {
        float[] costs = new float[(N + 1) * (N + 1)];
        Arrays.fill(costs, FAR);
        costs[0] = 0;
        for (int i = 1; i <= N; i++) {
            for (int j = Math.max(1, i - REACH); j <= Math.min(N, i + REACH); j++) {
                float cost = 1 - one.alike(i - 1, other, j - 1);
                float straight = costs[(i - 1) * (N + 1) + j - 1] + 2 * cost;
                float aside = Math.min(costs[(i - 1) * (N + 1) + j], costs[i * (N + 1) + j - 1]) + cost;
                costs[i * (N + 1) + j] = Math.min(straight, aside);
            }
        }
        return costs;
    }
}
