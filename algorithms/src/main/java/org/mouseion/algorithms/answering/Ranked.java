package org.mouseion.algorithms.answering;

import java.util.Map;
import org.mouseion.algorithms.text.Span;

/// A passage in its place, with the sentence in it that answers best.
///
/// @param passage its id
/// @param sentence where in the passage's text the sentence stands
/// @param kind what kind of answer was looked for
/// @param score for comparing answers to one question only
/// @param confidence probability that the sentence answers, from 0 to 1; comparable between questions
/// @param inPassage probability that the answer is somewhere in the passage
/// @param grounds what the two probabilities rest on
/// @param explain every sign with its number, adding up to the score
public record Ranked(
        String passage,
        Span sentence,
        QuestionKind kind,
        double score,
        double confidence,
        double inPassage,
        Map<Ground, Double> grounds,
        Explanation explain) {

    public Ranked {
        grounds = Map.copyOf(grounds);
    }
}
