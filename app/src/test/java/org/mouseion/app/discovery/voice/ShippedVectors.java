package org.mouseion.app.discovery.voice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.TextEmbedder;

/// The vectors that ship with the house, without the gateway.
final class ShippedVectors implements Embeddings {

    private final TextEmbedder engine;

    ShippedVectors() {
        this.engine = ServiceLoader.load(Engine.Provider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.name().equals("vectors"))
                .map(provider -> provider.open(Map.of()))
                .map(opened -> (TextEmbedder) ((Engine.Opened.Ready) opened).engine())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<EngineCard> findEngine(String language) {
        return Optional.of(engine.card());
    }

    @Override
    public Optional<EngineCard> findEngine() {
        return Optional.of(engine.card());
    }

    @Override
    public Embedded embed(List<String> texts, Use use) {
        return new Embedded(engine.embed(texts), engine.card(), 0);
    }

    @Override
    public boolean isInstant() {
        return true;
    }

    @Override
    public boolean guesses(String word) {
        return engine.guesses(word);
    }

    @Override
    public double[] wordByWord(String line, List<String> texts) {
        return engine.wordByWord(line, texts);
    }
}
