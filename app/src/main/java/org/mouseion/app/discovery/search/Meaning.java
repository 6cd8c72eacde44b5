package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.algorithms.fusion.ReciprocalRankFusion;
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
/// Vectors only ever rearrange the first results, by reciprocal rank fusion, and add works where words alone found few;
/// they never hide what the words found, and the count says what is there.
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

    private final WorkIndex index;
    private final Matching matching;
    private final Optional<Embeddings> embeddings;
    private final Optional<Languages> languages;

    Meaning(WorkIndex index, Matching matching, Optional<Embeddings> embeddings, Optional<Languages> languages) {
        this.index = index;
        this.matching = matching;
        this.embeddings = embeddings;
        this.languages = languages;
    }

    /// The plan, with works of like meaning beside those its words find, where these are few.
    Plan beside(Plan plan) {
        float[] vector = vector(plan);
        if (vector.length == 0) {
            return plan;
        }
        long byWords = index.find(Lookup.count(plan.match(matching))).total();
        if (byWords >= ENOUGH) {
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
        float[] vector = offset < MERGED && plan.query().sort() == Sort.RELEVANCE ? vector(plan) : new float[0];
        if (vector.length == 0) {
            return byWords.find(new Range(offset, limit));
        }
        List<Findings.Row> first = byWords.find(new Range(0, Math.max(MERGED, offset + limit)));
        List<Findings.Row> near = index.nearest(vector, plan.match(matching), MERGED);
        Map<Long, Findings.Row> rows = new HashMap<>();
        near.forEach(row -> rows.put(row.work(), row));
        first.forEach(row -> rows.put(row.work(), row));
        List<Long> words = first.stream().limit(MERGED).map(Findings.Row::work).toList();
        // Only what the words also rank is rearranged, so that no work stands on two pages.
        List<Long> meaning =
                near.stream().map(Findings.Row::work).filter(words::contains).toList();
        List<Findings.Row> merged = new ArrayList<>();
        ReciprocalRankFusion.of(words, meaning).ranked().forEach(ranked -> {
            Findings.Row row = rows.get(ranked.item());
            if (row != null) {
                merged.add(row);
            }
        });
        merged.addAll(first.subList(words.size(), first.size()));
        return merged.subList(Math.min(offset, merged.size()), Math.min(offset + limit, merged.size()));
    }

    /// The meaning of the words; empty where no engine is good for them.
    private float[] vector(Plan plan) {
        List<String> words = plan.asked().words();
        if (embeddings.isEmpty() || words.size() < FEWEST_WORDS) {
            return new float[0];
        }
        String line = plan.corrected() == null ? plan.query().words() : plan.corrected();
        String language = languages
                .flatMap(detector -> detector.findLanguage(line))
                .orElse(plan.query().locale().getLanguage());
        if (embeddings.get().findEngine(language).isEmpty()) {
            return new float[0];
        }
        try {
            return embeddings
                    .get()
                    .embed(List.of(line), Embeddings.Use.QUERY)
                    .vectors()
                    .getFirst()
                    .toArray();
        } catch (RuntimeException fault) {
            log.warn("The engine of vectors did not answer; search stays with words", fault);
            return new float[0];
        }
    }
}
