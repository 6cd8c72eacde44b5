package org.mouseion.app.discovery.index.documents;

import java.util.ArrayList;
import java.util.List;

/// What a record means, as vectors of unit length.
///
/// @param whole of the whole text
/// @param sentences of each sentence of a long text, in order; empty where the text is short
public record WorkMeaning(float[] whole, List<float[]> sentences) {

    public WorkMeaning {
        sentences = List.copyOf(sentences);
    }

    public static WorkMeaning of(float... whole) {
        return new WorkMeaning(whole, List.of());
    }

    /// The whole, then the sentences.
    public List<float[]> all() {
        List<float[]> all = new ArrayList<>(sentences.size() + 1);
        all.add(whole);
        all.addAll(sentences);
        return all;
    }
}
