package org.mouseion.algorithms.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which letters a reader takes for which others, as costs: the negative logarithm of how often.
///
/// An edit replaces up to two letters by up to two others (`rn` for `m`, `li` for `h`, nothing for `i`),
/// after Brill and Moore. What was never seen costs the same for every pair of letters.
public final class Confusions {

    /// A letter for an unlike one, in natural logarithms.
    static final double UNLIKE = 5.0;

    /// A letter too many or too few.
    static final double SLIPPED = 4.6;

    /// What a typical confusion costs where nothing was learned.
    private static final double TYPICAL = 2.6;

    /// The least that any mistake costs.
    private static final double LEAST = 0.3;

    /// What is typical weighs as if it had been seen at so many letters.
    private static final double BELIEF = 30;

    private final Map<Long, Double> known;
    private final EditCosts costs;

    private Confusions(Map<Long, Double> known) {
        this.known = Map.copyOf(known);
        this.costs = new EditCosts(known);
    }

    /// @param written what stands on the page
    /// @param read what a reader made of it
    public record Pair(String written, String read) {}

    /// Letters and pairs of letters that look alike in print and handwriting, all equally costly.
    public static Confusions typical() {
        Map<Long, Double> known = new HashMap<>();
        typicalEdits().forEach(edit -> known.put(EditCosts.edit(edit.get(0), edit.get(1)), TYPICAL));
        return new Confusions(known);
    }

    private static List<List<String>> typicalEdits() {
        List<List<String>> edits = new ArrayList<>();
        for (String[] cells : Tables.rows("confusions.tsv")) {
            for (String one : cells[0].split(" ")) {
                for (String other : cells[0].split(" ")) {
                    if (!one.equals(other)) {
                        edits.add(List.of(one, other));
                    }
                }
            }
        }
        return edits;
    }

    /// What these pairs of keys teach, beside what is typical. Pairs that are equal teach how seldom a letter
    /// is mistaken.
    public static Confusions learn(List<Pair> pairs) {
        Confusions before = typical();
        Map<String, Integer> chances = new HashMap<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Pair pair : pairs) {
            String written = pair.written();
            chances.merge("", written.length() + 1, Integer::sum);
            for (int i = 0; i < written.length(); i++) {
                chances.merge(written.substring(i, i + 1), 1, Integer::sum);
                if (i > 0) {
                    chances.merge(written.substring(i - 1, i + 1), 1, Integer::sum);
                }
            }
            new Alignment(before, written, pair.read()).edits().forEach(edit -> seen.merge(edit, 1, Integer::sum));
        }
        Map<Long, Double> costs = new HashMap<>(before.known);
        typicalEdits().forEach(edit -> seen.putIfAbsent(edit, 0));
        seen.forEach((edit, count) -> {
            double prior = Math.exp(-before.cost(edit.get(0), edit.get(1)));
            double share = (count + BELIEF * prior) / (chances.getOrDefault(edit.get(0), 1) + BELIEF);
            costs.put(EditCosts.edit(edit.get(0), edit.get(1)), Math.clamp(-Math.log(share), LEAST, UNLIKE));
        });
        return new Confusions(costs);
    }

    /// How costly it is to read `read` where `written` stands; infinite where it costs more than `most`.
    public double cost(String written, String read, double most) {
        if (Math.abs(written.length() - read.length()) * LEAST > most) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = new Alignment(this, written, read).cost(most);
        return cost > most ? Double.POSITIVE_INFINITY : cost;
    }

    private double cost(String from, String to) {
        return cost(EditCosts.edit(from, to), from.length(), to.length());
    }

    /// The cost of one edit of `a` letters to `b`, at most two each.
    double cost(long edit, int a, int b) {
        double seen = costs.of(edit);
        if (a > 1 || b > 1 || seen < UNLIKE) {
            return seen;
        }
        return a == 0 || b == 0 ? SLIPPED : UNLIKE;
    }
}
