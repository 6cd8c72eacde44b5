package org.mouseion.algorithms.answering;

import java.util.List;

/// What computes meaning: vectors of unit length whose dot product says how near two texts are, whatever language
/// each is in. Also asked for the vectors of single words.
@FunctionalInterface
public interface Vectors {

    /// Answers are found by words alone.
    Vectors NONE = texts -> texts.stream().map(text -> new float[0]).toList();

    /// In the order of the texts, all of the same length; zeros for a text that nothing is known of.
    List<float[]> of(List<String> texts);
}
