package org.mouseion.algorithms.doubt;

import java.util.Arrays;
import java.util.Map;

/// Costs by edit of at most two letters on each side, without making objects on the way: four letters are one
/// `long`.
final class EditCosts {

    private static final long FREE = -1;

    private final long[] edits;
    private final float[] costs;
    private final int mask;

    /// @param costs by edit, as [#edit] makes it
    EditCosts(Map<Long, Double> costs) {
        int size = Integer.highestOneBit(Math.max(8, costs.size() * 4)) * 2;
        this.edits = new long[size];
        this.costs = new float[size];
        this.mask = size - 1;
        Arrays.fill(edits, FREE);
        costs.forEach((edit, cost) -> {
            int at = place(edit);
            edits[at] = edit;
            this.costs[at] = cost.floatValue();
        });
    }

    /// Four letters in one number; 0 stands for none.
    static long edit(char from1, char from2, char to1, char to2) {
        return (long) from1 << 48 | (long) from2 << 32 | (long) to1 << 16 | to2;
    }

    static long edit(String from, String to) {
        return edit(at(from, 0), at(from, 1), at(to, 0), at(to, 1));
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    /// Infinite where nothing is known of the edit.
    double of(long edit) {
        int at = place(edit);
        return edits[at] == edit ? costs[at] : Double.POSITIVE_INFINITY;
    }

    private int place(long edit) {
        long mixed = edit * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & mask;
        while (edits[at] != FREE && edits[at] != edit) {
            at = at + 1 & mask;
        }
        return at;
    }
}
