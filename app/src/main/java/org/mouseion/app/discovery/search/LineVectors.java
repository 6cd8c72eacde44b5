package org.mouseion.app.discovery.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.engines.api.Embedding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What lines mean, as vectors; the last ones are remembered.
final class LineVectors {

    private static final Logger log = LoggerFactory.getLogger(LineVectors.class);

    /// Meanings of lines remembered, so that one is computed once for the count, the page and the next page.
    private static final int REMEMBERED = 200;

    /// What a word is worth whose meaning is guessed from its letters.
    private static final float GUESSED = 0.4f;

    private record Asked(String line, Locale locale) {}

    private final Embeddings engine;
    private final Optional<Languages> languages;
    private final Analysis analysis;
    private final Map<Asked, float[]> lately = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, float[]> eldest) {
            return size() > REMEMBERED;
        }
    });

    LineVectors(Embeddings engine, Optional<Languages> languages, Analysis analysis) {
        this.engine = engine;
        this.languages = languages;
        this.analysis = analysis;
    }

    /// What the line means, the longer the surer; empty where nobody can tell.
    ///
    /// @param locale language of the page, taken for that of the line where this cannot be told
    float[] of(String line, Locale locale) {
        return lately.computeIfAbsent(new Asked(line, locale), this::embed);
    }

    /// Whether any of the words may mean something at all.
    boolean areThere(List<String> words) {
        return words.stream().anyMatch(this::meansSomething);
    }

    /// Whether the engine learned every word of the line.
    boolean knows(String line) {
        return engine.knows(line);
    }

    /// Whether a line without a vector is one that no language of the engine has.
    boolean readsEveryLanguage() {
        return engine.isInstant();
    }

    /// How much of a line each text answers, each word looking for its nearest.
    double[] wordByWord(String line, List<String> texts) {
        return engine.wordByWord(line, texts);
    }

    private float[] embed(Asked asked) {
        if (!engine.isInstant() && engine.findEngine(language(asked)).isEmpty()) {
            return Plan.NOTHING;
        }
        try {
            Embedding vector = engine.embed(List.of(asked.line()), Embeddings.Use.QUERY)
                    .vectors()
                    .getFirst();
            return vector.isZero() ? Plan.NOTHING : scaled(vector, sureness(asked.line()));
        } catch (RuntimeException fault) {
            log.warn("The engine of vectors did not answer; search stays with words", fault);
            return Plan.NOTHING;
        }
    }

    /// How sure the engine is of the line, in [0, 1]: a word it only guesses at, as at a name, counts in part.
    /// The vector is made so long, and with it all that is reckoned from it.
    private float sureness(String line) {
        List<String> words =
                analysis.words(line).stream().filter(this::meansSomething).toList();
        long guessed = words.stream().filter(engine::guesses).count();
        return words.isEmpty() ? 1 : 1 - (1 - GUESSED) * guessed / words.size();
    }

    private static float[] scaled(Embedding vector, float by) {
        float[] scaled = vector.toArray();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= by;
        }
        return scaled;
    }

    private String language(Asked asked) {
        return languages
                .flatMap(detector -> detector.findLanguage(asked.line()))
                .orElse(asked.locale().getLanguage());
    }

    private boolean meansSomething(String word) {
        return Character.isIdeographic(word.codePointAt(0)) || word.length() > 1 && !analysis.isStopword(word);
    }
}
