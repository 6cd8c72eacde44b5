package org.mouseion.engines.api;

import java.util.List;
import java.util.Optional;

/// Turns texts into vectors whose dot product says how near they are in meaning.
public interface TextEmbedder extends Engine {

    /// Length of every vector.
    int dimension();

    /// Vectors of unit length, in the order of `texts`. Blank text gives a zero vector. Safe for use by many threads.
    List<Embedding> embed(List<String> texts);

    /// Whether a text takes well under a millisecond, so that a vector is made whenever it is needed and never kept.
    default boolean isInstant() {
        return false;
    }

    /// Whether the engine learned every word of the text, so that none of them is likely to be a typing error.
    default boolean knows(String text) {
        return false;
    }

    /// Whether the engine can only guess at a word from its letters, or can say nothing about it: perhaps a name.
    default boolean guesses(String word) {
        return false;
    }

    /// How much of a query each text answers, in [0, 1], each word looking for its nearest in the text; zeros where the
    /// engine has no words.
    default double[] wordByWord(String query, List<String> texts) {
        return new double[texts.size()];
    }

    /// Which words made two texts near, where the engine can tell exactly.
    default Optional<Match> explain(String left, String right) {
        return Optional.empty();
    }
}
