package org.mouseion.app.ai;

import java.util.List;
import java.util.Optional;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Match;

/// Texts as vectors, through the gateway.
public interface Embeddings {

    /// The engine that is plugged in and good for `language` (BCP 47), or nothing: then search stays with words.
    Optional<EngineCard> findEngine(String language);

    /// The engine plugged in, whatever its languages.
    Optional<EngineCard> findEngine();

    /// Vectors in the order of `texts`, with the engine that made them and the passport number of the call, 0 where
    /// there is none.
    Embedded embed(List<String> texts, Use use);

    /// Whether the engine that is plugged in takes so little time for a text that nobody need keep its vectors.
    default boolean isInstant() {
        return false;
    }

    /// Whether the engine learned every word of the line, so that none of them is likely to be a typing error.
    default boolean knows(String line) {
        return false;
    }

    /// Whether the engine can only guess at the word, as at a name.
    default boolean guesses(String word) {
        return false;
    }

    /// How much of a line each text answers, in [0, 1], each word looking for its nearest in the text; zeros where the
    /// engine has no words.
    default double[] wordByWord(String line, List<String> texts) {
        return new double[texts.size()];
    }

    /// Which words of two texts made them near, best first, where the engine can tell exactly.
    default Optional<Match> explain(String left, String right) {
        return Optional.empty();
    }

    /// What the vectors are for. A visitor's words are never logged; a document of the index is made again whenever the
    /// record is touched, so that neither leaves a passport (decision 0072).
    enum Use {
        RECORD,
        DOCUMENT,
        QUERY
    }

    record Embedded(List<Embedding> vectors, EngineCard engine, long passport) {
        public Embedded {
            vectors = List.copyOf(vectors);
        }
    }
}
