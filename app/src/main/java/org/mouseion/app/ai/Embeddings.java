package org.mouseion.app.ai;

import java.util.List;
import java.util.Optional;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;

/// Texts as vectors, through the gateway.
public interface Embeddings {

    /// The engine that is plugged in and good for `language` (BCP 47), or nothing: then search stays with words.
    Optional<EngineCard> findEngine(String language);

    /// The engine plugged in, whatever its languages.
    Optional<EngineCard> findEngine();

    /// Vectors in the order of `texts`, with the engine that made them and the passport number of the call (0 for a
    /// query, which is
    /// counted but leaves no passport: a visitor's words are never logged).
    Embedded embed(List<String> texts, Use use);

    /// What the vectors are for.
    enum Use {
        RECORD,
        QUERY
    }

    record Embedded(List<Embedding> vectors, EngineCard engine, long passport) {
        public Embedded {
            vectors = List.copyOf(vectors);
        }
    }
}
