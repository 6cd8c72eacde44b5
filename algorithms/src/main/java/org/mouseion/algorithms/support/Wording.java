package org.mouseion.algorithms.support;

import java.util.Locale;

/// What a house knows of words, put in from outside: stems, and which words say the same.
public interface Wording {

    /// What the forms of a word have in common.
    ///
    /// @param word in lower case, without accents
    /// @param language two letters
    String stem(String word, String language);

    /// Whether the house holds two words for the same thing (synonyms of its vocabulary); both in lower case, without
    /// accents, and of different stems.
    default boolean isSame(String word, String other, String language) {
        return false;
    }

    /// Every word is its own stem.
    Wording AS_WRITTEN = (word, language) -> word.toLowerCase(Locale.ROOT);
}
