package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Search by meaning, where a vector engine is plugged in and good for the language of the words.
///
/// Vectors only ever rearrange works that the words hold for equally good ([Bands]), and add works where words alone
/// found few; they never hide what the words found, and the count says what is there.
final class Meaning {

    private static final Logger log = LoggerFactory.getLogger(Meaning.class);

    /// Results the two rankings are merged over; behind them the order is that of the words.
    static final int MERGED = 96;

    /// Where the words find at least this many works, nothing is added to them.
    private static final int ENOUGH = 6;

    /// Works added at most.
    private static final int ADDED = 12;

    /// Cosine below which two texts have nothing to do with one another, as the engine's score (1 + cosine) / 2.
    private static final double NEAR = 0.70;

    /// Words carry meaning together; a single one is better looked up.
    private static final int FEWEST_WORDS = 2;

    /// @param offset results to skip
    record Range(int offset, int limit) {}

    /// Asks for part of the results that the words give.
    @FunctionalInterface
    interface ByWords {
        List<Findings.Row> find(Range range);
    }

    /// Meanings of lines remembered, so that one is computed once for the count, the page and the next page.
    private static final int REMEMBERED = 200;

    private static final float[] NOTHING = {};

    private record Asked(String line, Locale locale) {}

    private final WorkIndex index;
    private final Matching matching;
    private final Optional<Embeddings> embeddings;
    private final Optional<Languages> languages;
    private final Map<Asked, float[]> lately = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, float[]> eldest) {
            return size() > REMEMBERED;
        }
    });

    Meaning(WorkIndex index, Matching matching, Optional<Embeddings> embeddings, Optional<Languages> languages) {
        this.index = index;
        this.matching = matching;
        this.embeddings = embeddings;
        this.languages = languages;
    }

    /// The plan, with works of like meaning beside those its words find, where these are few.
    Plan beside(Plan plan) {
        if (!mayHelp(plan) || index.find(Lookup.count(plan.match(matching))).total() >= ENOUGH) {
            return plan;
        }
        float[] vector = vector(plan);
        if (vector.length == 0) {
            return plan;
        }
        Clause within = new Clause.Mix(List.of(), List.of(), 0, Matching.filters(plan.query()), List.of());
        List<Long> near = index.nearest(vector, within, ADDED).stream()
                .filter(row -> row.score() >= NEAR)
                .map(Findings.Row::work)
                .toList();
        return near.isEmpty() ? plan : plan.with(near);
    }

    /// The page of results, the first of them merged from both rankings.
    List<Findings.Row> fused(Plan plan, int offset, int limit, ByWords byWords) {
        boolean helps = offset < MERGED && plan.query().sort() == Sort.RELEVANCE && mayHelp(plan);
        float[] vector = helps ? vector(plan) : NOTHING;
        if (vector.length == 0) {
            return byWords.find(new Range(offset, limit));
        }
        List<Findings.Row> first = byWords.find(new Range(0, Math.max(MERGED, offset + limit)));
        // Only what the words also rank is rearranged, so that no work stands on two pages.
        int reach = Math.min(MERGED, first.size());
        List<Long> near = index.nearest(vector, plan.match(matching), MERGED).stream()
                .map(Findings.Row::work)
                .toList();
        List<Findings.Row> merged = new ArrayList<>(Bands.merge(first.subList(0, reach), near));
        merged.addAll(first.subList(reach, first.size()));
        return merged.subList(Math.min(offset, merged.size()), Math.min(offset + limit, merged.size()));
    }

    /// Asked before anything costly: whether there is an engine, an index with vectors, and enough words to mean
    /// something together.
    private boolean mayHelp(Plan plan) {
        return embeddings.isPresent() && plan.asked().words().size() >= FEWEST_WORDS && index.hasVectors();
    }

    /// The meaning of the words; empty where no engine is good for their language.
    private float[] vector(Plan plan) {
        String line = plan.corrected() == null ? plan.query().words() : plan.corrected();
        return lately.computeIfAbsent(new Asked(line, plan.query().locale()), this::embed);
    }

    private float[] embed(Asked asked) {
        Embeddings engine = embeddings.orElseThrow();
        String language = languages
                .flatMap(detector -> detector.findLanguage(asked.line()))
                .orElse(asked.locale().getLanguage());
        if (engine.findEngine(language).isEmpty()) {
            return NOTHING;
        }
        try {
            return engine.embed(List.of(asked.line()), Embeddings.Use.QUERY)
                    .vectors()
                    .getFirst()
                    .toArray();
        } catch (RuntimeException fault) {
            log.warn("The engine of vectors did not answer; search stays with words", fault);
            return NOTHING;
        }
    }
}
