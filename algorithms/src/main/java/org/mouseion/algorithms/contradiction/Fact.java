package org.mouseion.algorithms.contradiction;

import java.util.Set;

/// A figure that a sentence states, and what it states it of.
///
/// @param role which of its kind: `closes` of an hour, `born` of a year, `minutes` of a number
/// @param value minutes after midnight, cents, years, or the number itself
/// @param near how far another value may lie and still say the same; "about 1880" is near 1885
/// @param concepts names of the [Lexicon] in the sentence and its heading
/// @param names words with a capital, folded
/// @param words other words that carry meaning, folded
/// @param sentence as it stands, its spaces plain
public record Fact(
        Kind kind,
        String role,
        double value,
        double near,
        Set<String> concepts,
        Set<String> names,
        Set<String> words,
        String sentence) {

    public Fact {
        concepts = Set.copyOf(concepts);
        names = Set.copyOf(names);
        words = Set.copyOf(words);
    }

    /// What is counted.
    public enum Kind {
        HOUR,
        PRICE,
        AGE,
        YEAR,
        DAY,
        NUMBER
    }

    boolean saysTheSame(Fact other) {
        return Math.abs(value - other.value) <= Math.max(near, other.near);
    }
}
