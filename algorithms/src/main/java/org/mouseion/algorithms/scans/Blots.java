package org.mouseion.algorithms.scans;

import java.util.Arrays;
import org.mouseion.algorithms.spotting.Ink;

/// The connected pieces of the ink of a page: letters, their dots, specks.
///
/// Found by runs of a row joined to those of the row before (A. Rosenfeld and J. Pfaltz, Sequential
/// operations in digital picture processing, JACM 13, 1966), pieces that touch by a corner being one.
public final class Blots {

    private final int[] labels;
    private final int[] areas;
    private final int[] heights;
    private final int[] widths;

    private Blots(int[] labels, int[] areas, int[] heights, int[] widths) {
        this.labels = labels;
        this.areas = areas;
        this.heights = heights;
        this.widths = widths;
    }

    public static Blots of(Ink ink) {
        int width = ink.width();
        int height = ink.height();
        int[] labels = new int[width * height];
        int[] parents = new int[1024];
        int count = 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0, at = y * width; x < width; x++, at++) {
                if (ink.at(x, y) == 0) {
                    continue;
                }
                int label = x > 0 ? labels[at - 1] : 0;
                for (int near = Math.max(0, x - 1); y > 0 && near <= Math.min(width - 1, x + 1); near++) {
                    int above = labels[at - width - x + near];
                    if (above != 0) {
                        label = label == 0 ? above : joined(parents, label, above);
                    }
                }
                if (label == 0) {
                    parents = count < parents.length ? parents : Arrays.copyOf(parents, 2 * count);
                    parents[count] = count;
                    label = count++;
                }
                labels[at] = label;
            }
        }
        return measured(labels, parents, count, width);
    }

    private static int joined(int[] parents, int one, int other) {
        int first = root(parents, one);
        int second = root(parents, other);
        parents[Math.max(first, second)] = Math.min(first, second);
        return Math.min(first, second);
    }

    private static int root(int[] parents, int label) {
        int root = label;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private static Blots measured(int[] labels, int[] parents, int count, int width) {
        int[] areas = new int[count];
        int[] lefts = new int[count];
        int[] rights = new int[count];
        int[] tops = new int[count];
        int[] lows = new int[count];
        Arrays.fill(lefts, Integer.MAX_VALUE);
        Arrays.fill(tops, -1);
        for (int at = 0; at < labels.length; at++) {
            if (labels[at] != 0) {
                int label = root(parents, labels[at]);
                labels[at] = label;
                areas[label]++;
                lefts[label] = Math.min(lefts[label], at % width);
                rights[label] = Math.max(rights[label], at % width);
                tops[label] = tops[label] < 0 ? at / width : tops[label];
                lows[label] = at / width;
            }
        }
        int[] heights = new int[count];
        int[] widths = new int[count];
        for (int label = 1; label < count; label++) {
            heights[label] = areas[label] == 0 ? 0 : lows[label] - tops[label] + 1;
            widths[label] = areas[label] == 0 ? 0 : rights[label] - lefts[label] + 1;
        }
        return new Blots(labels, areas, heights, widths);
    }

    /// The usual height of a letter in pixels: the median over pieces that may be letters, each counted by
    /// its width, so that dots and specks count little. 0 where there are too few to tell.
    public int letterHeight() {
        int[] weights = new int[256];
        int letters = 0;
        for (int label = 1; label < areas.length; label++) {
            boolean letter = heights[label] >= 5
                    && heights[label] < weights.length
                    && widths[label] >= 2
                    && widths[label] <= 8 * heights[label]
                    && areas[label] >= 8;
            if (letter) {
                weights[heights[label]] += Math.min(widths[label], 2 * heights[label]);
                letters++;
            }
        }
        if (letters < 20) {
            return 0;
        }
        long half = Arrays.stream(weights).asLongStream().sum() / 2;
        int height = 0;
        for (long seen = 0; seen <= half; height++) {
            seen += weights[height];
        }
        return height - 1;
    }

    /// Whether the ink at this pixel (row by row) is part of a piece of at most so many pixels.
    boolean isSpeck(int at, int most) {
        return labels[at] != 0 && areas[labels[at]] <= most;
    }
}
