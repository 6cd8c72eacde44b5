package org.mouseion.app.discovery.index.vectors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.index.documents.WorkMeaning;
import org.mouseion.app.discovery.index.documents.WorkText;
import org.mouseion.engines.api.Embedding;

/// Vectors made with the document itself.
public final class InstantVectors {

    private InstantVectors() {}

    /// Nothing for a record in a language the engine does not know, or without a word it knows.
    public static Map<Long, WorkMeaning> of(List<Work> works, Embeddings engine) {
        List<Work> read = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Integer> sentences = new ArrayList<>();
        for (Work work : works) {
            WorkText text = WorkText.of(work.facts());
            if (text.tag().equals(Texts.UNDETERMINED)
                    || engine.findEngine(text.tag()).isPresent()) {
                read.add(work);
                texts.add(text.whole());
                texts.addAll(text.sentences());
                sentences.add(text.sentences().size());
            }
        }
        if (read.isEmpty()) {
            return Map.of();
        }
        List<Embedding> vectors = engine.embed(texts, Embeddings.Use.DOCUMENT).vectors();
        Map<Long, WorkMeaning> made = new HashMap<>();
        int at = 0;
        for (int i = 0; i < read.size(); i++) {
            int next = at + 1 + sentences.get(i);
            Embedding whole = vectors.get(at);
            if (!whole.isZero()) {
                made.put(
                        read.get(i).id().value(),
                        new WorkMeaning(
                                whole.toArray(),
                                vectors.subList(at + 1, next).stream()
                                        .filter(sentence -> !sentence.isZero())
                                        .map(Embedding::toArray)
                                        .toList()));
            }
            at = next;
        }
        return made;
    }
}
