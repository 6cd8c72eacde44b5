package org.mouseion.benchmarks.answers;

import java.util.Map;
import java.util.ServiceLoader;
import org.mouseion.algorithms.answering.Analyser;
import org.mouseion.algorithms.answering.Vectors;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.TextEmbedder;

/// Words as the house cuts and stems them, and vectors as the house ships them.
final class HouseWords {

    private static final String PROVIDER = "vectors";

    private HouseWords() {}

    static Analyser analyser() {
        return new Analysis();
    }

    static Vectors vectors() {
        Engine.Provider provider = ServiceLoader.load(Engine.Provider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.name().equals(PROVIDER))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No engine is called '" + PROVIDER + "'. Maybe engines/vectors is not on the class path."));
        return switch (provider.open(Map.of())) {
            case Engine.Opened.Ready(TextEmbedder embedder) ->
                texts -> embedder.embed(texts).stream().map(Embedding::toArray).toList();
            case Engine.Opened.Ready(Engine other) ->
                throw new IllegalStateException("The engine '" + PROVIDER + "' makes no vectors, but is a " + other);
            case Engine.Opened.Unavailable(String code, String reason) ->
                throw new IllegalStateException("No vectors: " + reason + " (" + code + ")");
        };
    }
}
