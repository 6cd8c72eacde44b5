package org.mouseion.algorithms.answering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.algorithms.text.Span;

/// A passage that may answer a question, with all that speaks for it. For explaining, and for fitting weights.
///
/// @param signs of the passage
/// @param score the signs by their weights
/// @param sentences in the order of the text; none where the passage is too far from the first
public record Considered(Passage passage, Map<Sign, Double> signs, double score, List<Sentence> sentences) {

    /// @param signs of the sentence, the score of its passage among them
    public record Sentence(Span span, Map<Sign, Double> signs, double score) {

        public Sentence {
            signs = Map.copyOf(signs);
        }
    }

    public Considered {
        signs = Map.copyOf(signs);
        sentences = List.copyOf(sentences);
    }

    /// The sentence that answers best; nothing where none was looked at.
    public Optional<Sentence> findBest() {
        return sentences.stream().max(Comparator.comparingDouble(Sentence::score));
    }
}
