package org.mouseion.engines.api;

import java.util.List;

/// Why two texts are near: a sum over pairs of words, one of each text.
///
/// @param score cosine of the angle between the two vectors, in [-1, 1]
/// @param pairs all pairs, the largest contribution first; their sum is the score up to rounding
public record Match(double score, List<Pair> pairs) {

    public Match {
        pairs = List.copyOf(pairs);
    }

    /// @param contribution what the two words add to the score, all their occurrences together; may be below zero
    public record Pair(String left, String right, double contribution) {}
}
