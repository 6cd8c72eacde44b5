package org.mouseion.algorithms.answering;

import java.util.List;

/// How texts become words: handed in, so that the house stems here as it does in search.
public interface Analyser {

    /// The words of a text in order, folded (lower case, no accents), stop words included.
    List<String> words(String text);

    /// The stem of a folded word.
    String stem(String word, String language);

    /// Whether a folded word says nothing of what a text is about.
    boolean isStopword(String word);
}
