package org.mouseion.algorithms.doubt;

import java.util.ArrayList;
import java.util.List;

/// One habit of spelling in one direction: `from` may be written `to`.
///
/// @param atStart whether it holds at the beginning of a word only
/// @param atEnd whether it holds at the end only
/// @param inside whether something must follow
/// @param weight probability that a place where the rewritten form stands means the word
/// @param often how usual the habit is beside others, 0 to 1: what is tried first
/// @param said the habit as a person reads it, what may be found first
record Rewrite(
        String from,
        String to,
        boolean atStart,
        boolean atEnd,
        boolean inside,
        double weight,
        double often,
        String said) {

    /// A rule of which `^` and `$` hold a side at the beginning or end of the word, and a full stop says that
    /// something follows.
    static Rewrite of(String from, String to, double weight, double often) {
        String said = bare(to) + " / " + bare(from);
        return new Rewrite(
                bare(from),
                bare(to),
                from.startsWith("^"),
                from.endsWith("$"),
                from.endsWith("."),
                weight,
                often,
                said);
    }

    /// The word rewritten at each place where the habit fits, one place at a time.
    List<String> apply(String word) {
        int at = atStart ? (word.startsWith(from) ? 0 : -1) : word.indexOf(from);
        if (at < 0) {
            return List.of();
        }
        List<String> made = new ArrayList<>(1);
        while (at >= 0) {
            int end = at + from.length();
            if ((!atEnd || end == word.length()) && (!inside || end < word.length())) {
                made.add(word.substring(0, at) + to + word.substring(end));
            }
            at = atStart || at == word.length() ? -1 : word.indexOf(from, at + 1);
        }
        return made;
    }

    private static String bare(String side) {
        String start = side.startsWith("^") ? side.substring(1) : side;
        return start.endsWith("$") || start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
    }
}
