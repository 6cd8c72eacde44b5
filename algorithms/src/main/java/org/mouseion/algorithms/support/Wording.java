package org.mouseion.algorithms.support;

import java.util.Locale;

/// What a house knows of words, put in from outside: stems, and which words say the same.
public interface Wording {

    /// What the forms of a word have in common.
    ///
    /// @param word in lower case, without accents
    /// @param language two letters
    String stem(String word, String language);

    /// Whether the house holds two stems for the same thing (a synonym of its vocabulary).
    default boolean isSame(String stem, String other, String language) {
        return stem.equals(other);
    }

    /// Every word is its own stem.
    Wording AS_WRITTEN = (word, language) -> word.toLowerCase(Locale.ROOT);
}
