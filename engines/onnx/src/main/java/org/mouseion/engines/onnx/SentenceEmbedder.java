package org.mouseion.engines.onnx;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.TextEmbedder;

/// Sentence vectors by a BERT-like encoder in ONNX: tokenise, encode, pool, bring to unit length.
final class SentenceEmbedder implements TextEmbedder {

    private final EngineCard card;
    private final EmbeddingModel model;
    private final int dimension;

    SentenceEmbedder(EngineCard card, EmbeddingModel model) {
        this.card = card;
        this.model = model;
        this.dimension = model.embed("a").content().dimension();
    }

    @Override
    public EngineCard card() {
        return card;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public List<Embedding> embed(List<String> texts) {
        List<TextSegment> spoken =
                texts.stream().filter(t -> !t.isBlank()).map(TextSegment::from).toList();
        var vectors = spoken.isEmpty()
                ? List.<dev.langchain4j.data.embedding.Embedding>of()
                : model.embedAll(spoken).content();
        List<Embedding> all = new ArrayList<>(texts.size());
        int next = 0;
        for (String text : texts) {
            all.add(
                    text.isBlank()
                            ? Embedding.of(new float[dimension])
                            : unit(vectors.get(next++).vector()));
        }
        return all;
    }

    private static Embedding unit(float[] vector) {
        double square = 0;
        for (float v : vector) {
            square += (double) v * v;
        }
        float length = (float) Math.sqrt(square);
        float[] scaled = new float[vector.length];
        for (int i = 0; i < vector.length && length > 0; i++) {
            scaled[i] = vector[i] / length;
        }
        return Embedding.of(scaled);
    }
}
