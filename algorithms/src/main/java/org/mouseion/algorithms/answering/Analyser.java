package org.mouseion.algorithms.answering;

import java.util.List;
import java.util.Map;

/// How texts become words: handed in, so that the house stems here as it does in search.
public interface Analyser {

    /// The words of a text in order, folded (lower case, no accents), stop words included.
    List<String> words(String text);

    /// The stem of a folded word.
    String stem(String word, String language);

    /// Whether a folded word says nothing of what a text is about.
    boolean isStopword(String word);

    /// The words of a text that are written with accents, by their folded form: vectors tell *né* from *ne*.
    default Map<String, String> accented(String text) {
        return Map.of();
    }

    /// What is left of a word, with its accents, without any ending of its language: *ger* of *gère* and *gérée*, whose
    /// stems differ. Words of one root are near, not the same.
    default String root(String word, String language) {
        return stem(word, language);
    }
}
