package org.mouseion.benchmarks.doubt;

import java.util.ArrayList;
import java.util.List;

/// Which word read is which word written, along one line: the way of least letters changed, in order.
final class WordPairs {

    private WordPairs() {}

    /// Pairs of positions; words that have no partner are left out.
    static List<int[]> align(List<String> written, List<String> read) {
        int[][] best = new int[written.size() + 1][read.size() + 1];
        for (int i = 0; i <= written.size(); i++) {
            for (int j = 0; j <= read.size(); j++) {
                if (i > 0 || j > 0) {
                    best[i][j] = Math.min(
                            i > 0 ? best[i - 1][j] + written.get(i - 1).length() : Integer.MAX_VALUE,
                            Math.min(
                                    j > 0 ? best[i][j - 1] + read.get(j - 1).length() : Integer.MAX_VALUE,
                                    i > 0 && j > 0
                                            ? best[i - 1][j - 1] + change(written.get(i - 1), read.get(j - 1))
                                            : Integer.MAX_VALUE));
                }
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = written.size();
        int j = read.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j - 1] + change(written.get(i - 1), read.get(j - 1))) {
                pairs.addFirst(new int[] {--i, --j});
            } else if (best[i][j] == best[i - 1][j] + written.get(i - 1).length()) {
                i--;
            } else {
                j--;
            }
        }
        return pairs;
    }

    private static int change(String one, String other) {
        int most = Math.max(one.length(), other.length());
        return Letters.distance(one, other, most);
    }
}
