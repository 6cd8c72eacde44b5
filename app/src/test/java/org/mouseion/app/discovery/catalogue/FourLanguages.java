package org.mouseion.app.discovery.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.mouseion.app.discovery.index.vectors.InstantVectors;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Match;
import org.mouseion.engines.api.TextEmbedder;

/// The engine that ships, without the gateway around it.
public final class FourLanguages implements Embeddings, AutoCloseable {

    private final TextEmbedder engine;

    public FourLanguages() {
        Engine.Provider provider = ServiceLoader.load(Engine.Provider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.name().equals("vectors"))
                .findFirst()
                .orElseThrow();
        engine = switch (provider.open(Map.of())) {
            case Engine.Opened.Ready(Engine opened) -> (TextEmbedder) opened;
            case Engine.Opened.Unavailable(String code, String reason) -> throw new IllegalStateException(reason);
        };
    }

    public int dimension() {
        return engine.dimension();
    }

    public WorkVectors vectors() {
        return works -> InstantVectors.of(works, this);
    }

    @Override
    public Optional<EngineCard> findEngine(String language) {
        return findEngine()
                .filter(card -> card.languages()
                        .contains(Locale.forLanguageTag(language).getLanguage()));
    }

    @Override
    public Optional<EngineCard> findEngine() {
        return Optional.of(engine.card());
    }

    @Override
    public boolean isInstant() {
        return engine.isInstant();
    }

    @Override
    public boolean knows(String line) {
        return engine.knows(line);
    }

    @Override
    public boolean guesses(String word) {
        return engine.guesses(word);
    }

    @Override
    public double[] wordByWord(String line, List<String> texts) {
        return engine.wordByWord(line, texts);
    }

    @Override
    public Optional<Match> explain(String left, String right) {
        return engine.explain(left, right);
    }

    @Override
    public Embedded embed(List<String> texts, Use use) {
        return new Embedded(engine.embed(texts), engine.card(), 0);
    }

    @Override
    public void close() {
        engine.close();
    }
}
