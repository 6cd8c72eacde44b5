package org.mouseion.app.collection.text.lines;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.collation.Alignment;
import org.mouseion.algorithms.collation.ErrorRates;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;

/// Which line of one reading is which of another.
///
/// Lines that say the same hold the two together; between them the cheapest pairing is taken, where a pair costs the
/// share of letters that differ, half of it where both stand at one place, and a line alone costs [#ALONE].
final class LinePairs {

    private static final double ALONE = 0.36;

    /// Between two lines that agree; above, lines are paired in their order.
    private static final int MOST = 40_000;

    private LinePairs() {}

    /// @param one place in the first reading, -1 where only the second has the line
    /// @param other place in the second reading, -1 where only the first has it
    record Pair(int one, int other) {}

    static List<Pair> of(List<Line> one, List<Line> other) {
        Alignment alignment = Alignment.of(plain(one), plain(other));
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Alignment.Step step : alignment.steps()) {
            if (step.kind() == Alignment.Kind.SAME) {
                between(pairs, one, other, i, step.one(), j, step.other());
                pairs.add(new Pair(step.one(), step.other()));
                i = step.one() + 1;
                j = step.other() + 1;
            }
        }
        between(pairs, one, other, i, one.size(), j, other.size());
        return pairs;
    }

    private static List<String> plain(List<Line> lines) {
        return lines.stream()
                .map(line -> String.join(" ", WordLaying.words(line.text())))
                .toList();
    }

    private static void between(List<Pair> pairs, List<Line> one, List<Line> other, int i, int iEnd, int j, int jEnd) {
        int ones = iEnd - i;
        int others = jEnd - j;
        if ((long) ones * others > MOST) {
            for (int k = 0; k < Math.max(ones, others); k++) {
                pairs.add(new Pair(k < ones ? i + k : -1, k < others ? j + k : -1));
            }
            return;
        }
        double[][] together = new double[ones][others];
        double[][] cost = new double[ones + 1][others + 1];
        for (int a = ones; a >= 0; a--) {
            for (int b = others; b >= 0; b--) {
                if (a == ones || b == others) {
                    cost[a][b] = (ones - a + others - b) * ALONE;
                } else {
                    together[a][b] = apart(one.get(i + a), other.get(j + b));
                    cost[a][b] = Math.min(
                            together[a][b] + cost[a + 1][b + 1], ALONE + Math.min(cost[a + 1][b], cost[a][b + 1]));
                }
            }
        }
        int a = 0;
        int b = 0;
        while (a < ones || b < others) {
            if (a < ones && b < others && cost[a][b] == together[a][b] + cost[a + 1][b + 1]) {
                pairs.add(new Pair(i + a++, j + b++));
            } else if (b == others || a < ones && cost[a][b] == ALONE + cost[a + 1][b]) {
                pairs.add(new Pair(i + a++, -1));
            } else {
                pairs.add(new Pair(-1, j + b++));
            }
        }
    }

    private static double apart(Line one, Line other) {
        ErrorRates there = ErrorRates.of(one.text(), other.text());
        long letters = Math.max(there.letters(), ErrorRates.of(other.text(), "").letters());
        double share = letters == 0 ? 0 : (double) there.letterErrors() / letters;
        return overlap(Frames.of(one), Frames.of(other)) > 0.5 ? share / 2 : share;
    }

    /// What both cover, as a share of the smaller.
    private static double overlap(Box one, Box other) {
        long wide =
                Math.min((long) one.x() + one.width(), (long) other.x() + other.width()) - Math.max(one.x(), other.x());
        long high = Math.min((long) one.y() + one.height(), (long) other.y() + other.height())
                - Math.max(one.y(), other.y());
        long least = Math.min((long) one.width() * one.height(), (long) other.width() * other.height());
        return wide <= 0 || high <= 0 || least == 0 ? 0 : (double) wide * high / least;
    }
}
