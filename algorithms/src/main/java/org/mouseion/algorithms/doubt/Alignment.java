package org.mouseion.algorithms.doubt;

import java.util.ArrayList;
import java.util.List;

/// The cheapest way from what is written to what was read, by edits of up to two letters on each side.
final class Alignment {

    private final Confusions confusions;
    private final String written;
    private final String read;
    private final double[][] best;

    Alignment(Confusions confusions, String written, String read) {
        this.confusions = confusions;
        this.written = written;
        this.read = read;
        this.best = new double[written.length() + 1][read.length() + 1];
    }

    /// The cost, or infinity once it is sure to be above `most`.
    double cost(double most) {
        double before = Double.POSITIVE_INFINITY;
        for (int i = 0; i < best.length; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < best[i].length; j++) {
                best[i][j] = i == 0 && j == 0 ? 0 : step(i, j);
                least = Math.min(least, best[i][j]);
            }
            // An edit of two letters jumps over one row, so that two rows must be too dear.
            if (least > most && before > most && i > 0) {
                return Double.POSITIVE_INFINITY;
            }
            before = least;
        }
        return best[written.length()][read.length()];
    }

    private double step(int i, int j) {
        double cost = Double.POSITIVE_INFINITY;
        for (int a = 0; a <= 2 && a <= i; a++) {
            for (int b = 0; b <= 2 && b <= j; b++) {
                if (a + b > 0 && best[i - a][j - b] < cost) {
                    cost = Math.min(cost, best[i - a][j - b] + edit(i, a, j, b));
                }
            }
        }
        return cost;
    }

    private double edit(int i, int a, int j, int b) {
        if (a == 1 && b == 1 && written.charAt(i - 1) == read.charAt(j - 1)) {
            return 0;
        }
        char from1 = a == 0 ? 0 : written.charAt(i - a);
        char from2 = a == 2 ? written.charAt(i - 1) : 0;
        char to1 = b == 0 ? 0 : read.charAt(j - b);
        char to2 = b == 2 ? read.charAt(j - 1) : 0;
        return confusions.cost(EditCosts.edit(from1, from2, to1, to2), a, b);
    }

    /// The edits of the cheapest way that change something: what was written, what was read.
    List<List<String>> edits() {
        cost(Double.POSITIVE_INFINITY);
        List<List<String>> edits = new ArrayList<>();
        int i = written.length();
        int j = read.length();
        while (i > 0 || j > 0) {
            int way = back(i, j);
            String from = written.substring(i - way / 3, i);
            String to = read.substring(j - way % 3, j);
            if (!from.equals(to)) {
                edits.add(List.of(from, to));
            }
            i -= way / 3;
            j -= way % 3;
        }
        return edits;
    }

    /// Three times the letters written plus the letters read of the last edit.
    private int back(int i, int j) {
        for (int a = 0; a <= 2 && a <= i; a++) {
            for (int b = 0; b <= 2 && b <= j; b++) {
                if (a + b > 0 && best[i][j] == best[i - a][j - b] + edit(i, a, j, b)) {
                    return 3 * a + b;
                }
            }
        }
        throw new IllegalStateException("No way leads to " + i + ", " + j + " of " + written + " and " + read);
    }
}
