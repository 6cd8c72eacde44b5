package org.mouseion.algorithms.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A shortest way from one sequence to another by steps that each cost 1, or nothing where both are alike.
///
/// @param steps    in order; each element of both sequences is in one of them
/// @param distance how many steps are not [Kind#SAME]
public record Alignment(List<Step> steps, int distance) {

    /// Cells of the table at most: two pages of eight thousand letters.
    private static final long MOST = 64L << 20;

    /// What a step does with the first sequence to get the second.
    public enum Kind {
        SAME,
        CHANGED,
        /// Only in the first.
        LEFT_OUT,
        /// Only in the second.
        PUT_IN
    }

    /// @param one   place in the first sequence, or of what follows where the step puts in
    /// @param other place in the second sequence, or of what follows where the step leaves out
    public record Step(Kind kind, int one, int other) {}

    /// Says what two elements are to each other.
    @FunctionalInterface
    interface Alike {
        boolean test(int one, int other);
    }

    public Alignment {
        steps = List.copyOf(steps);
    }

    /// Of two sequences of numbers, such as code points.
    ///
    /// @throws IllegalArgumentException where the product of the lengths is above 2^26
    public static Alignment of(int[] one, int[] other) {
        return of(one.length, other.length, (i, j) -> one[i] == other[j]);
    }

    /// Of two lists, by `equals`.
    public static <T> Alignment of(List<T> one, List<T> other) {
        return of(one.size(), other.size(), (i, j) -> one.get(i).equals(other.get(j)));
    }

    static Alignment of(int ones, int others, Alike alike) {
        if ((ones + 1L) * (others + 1L) > MOST) {
            throw new IllegalArgumentException(
                    "Sequences of " + ones + " and " + others
                            + " are too long to align. Align them line by line; for the distance alone see Alignment.distance.");
        }
        int width = others + 1;
        // In which way each place is reached best: 0 by both, 1 by the first alone, 2 by the second alone.
        byte[] ways = new byte[(ones + 1) * width];
        int[] before = new int[width];
        int[] now = new int[width];
        for (int j = 1; j < width; j++) {
            before[j] = j;
            ways[j] = 2;
        }
        for (int i = 1; i <= ones; i++) {
            now[0] = i;
            ways[i * width] = 1;
            for (int j = 1; j < width; j++) {
                int both = before[j - 1] + (alike.test(i - 1, j - 1) ? 0 : 1);
                int first = before[j] + 1;
                int second = now[j - 1] + 1;
                int best = Math.min(both, Math.min(first, second));
                now[j] = best;
                ways[i * width + j] = (byte) (best == both ? 0 : best == first ? 1 : 2);
            }
            int[] kept = before;
            before = now;
            now = kept;
        }
        return new Alignment(back(ways, ones, others, alike), before[others]);
    }

    private static List<Step> back(byte[] ways, int ones, int others, Alike alike) {
        List<Step> steps = new ArrayList<>();
        int i = ones;
        int j = others;
        while (i > 0 || j > 0) {
            switch (ways[i * (others + 1) + j]) {
                case 0 -> {
                    i--;
                    j--;
                    steps.add(new Step(alike.test(i, j) ? Kind.SAME : Kind.CHANGED, i, j));
                }
                case 1 -> steps.add(new Step(Kind.LEFT_OUT, --i, j));
                default -> steps.add(new Step(Kind.PUT_IN, i, --j));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    /// The distance alone, of sequences of any length, in the memory of one of them.
    public static int distance(int[] one, int[] other) {
        int[] row = new int[other.length + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= one.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int both = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.min(both, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length];
    }
}
