package org.mouseion.benchmarks.spotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mouseion.algorithms.spotting.WordGaps;

/// Cuts a line into as many words as its transcription has.
///
/// Of all ways to cut at white columns, the one whose words are most nearly as wide as their letters want,
/// and whose white is widest.
final class Forced {

    /// Weight of the white between words against the fit of their widths, chosen beforehand, not fitted.
    private static final double WHITE = 0.6;

    private Forced() {}

    /// The runs before which to cut; empty where the line has fewer runs than words, and words more than one.
    static List<Integer> cuts(WordGaps gaps, List<String> words) {
        List<int[]> runs = gaps.runs();
        int n = runs.size();
        int m = words.size();
        if (n < m) {
            return List.of();
        }
        double[] wanted = words.stream().mapToDouble(Forced::width).toArray();
        double unit = (runs.getLast()[1] - runs.getFirst()[0])
                / (Arrays.stream(wanted).sum() + 0.8 * (m - 1));
        double[][] cost = new double[m + 1][n + 1];
        int[][] from = new int[m + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int word = 1; word <= m; word++) {
            for (int end = word; end <= n; end++) {
                for (int start = word - 1; start < end; start++) {
                    if (cost[word - 1][start] == Double.MAX_VALUE) {
                        continue;
                    }
                    double wide = (runs.get(end - 1)[1] - runs.get(start)[0]) / unit;
                    double off = wide - wanted[word - 1];
                    double white = start == 0 ? 0 : (runs.get(start)[0] - runs.get(start - 1)[1]) / unit;
                    double sum = cost[word - 1][start] + off * off / wanted[word - 1] - WHITE * Math.min(2, white);
                    if (sum < cost[word][end]) {
                        cost[word][end] = sum;
                        from[word][end] = start;
                    }
                }
            }
        }
        List<Integer> cuts = new ArrayList<>();
        for (int word = m, end = n; word > 1; word--) {
            end = from[word][end];
            cuts.addFirst(end);
        }
        return cuts;
    }

    /// In letters of middling width.
    private static double width(String word) {
        double width = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("iljt'’.,;:!-".indexOf(c) >= 0) {
                width += 0.55;
            } else if ("mwMW".indexOf(c) >= 0) {
                width += 1.6;
            } else {
                width += Character.isUpperCase(c) ? 1.5 : 1;
            }
        }
        return Math.max(0.5, width);
    }
}
