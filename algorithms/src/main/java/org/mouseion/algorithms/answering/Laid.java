package org.mouseion.algorithms.answering;

import java.util.List;
import org.mouseion.algorithms.text.Span;

/// A passage as the index keeps it.
///
/// @param sentences stretches of the text
/// @param stems of the words of the text, in order
/// @param starts for each sentence its first word, and behind the last the number of words
/// @param heading stems of the heading's words
/// @param source number of the source
/// @param firstSentence number of the first sentence among those of all passages
record Laid(
        Passage passage,
        List<Span> sentences,
        int[] stems,
        int[] starts,
        int[] heading,
        int source,
        int firstSentence) {

    int length() {
        return stems.length;
    }

    String sentence(int which) {
        return sentences.get(which).in(passage.text());
    }
}
