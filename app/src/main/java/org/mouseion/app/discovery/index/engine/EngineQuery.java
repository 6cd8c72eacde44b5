package org.mouseion.app.discovery.index.engine;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.WorkIndex.Near;
import org.mouseion.app.discovery.index.YearCounts;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// Asks the engine.
final class EngineQuery {

    /// Different years a collection may begin or end in.
    private static final int YEARS = 10_000;

    private static final AggregationKey<Map<Integer, Long>> BEGINNINGS = AggregationKey.of("beginnings");
    private static final AggregationKey<Map<Integer, Long>> ENDS = AggregationKey.of("ends");
    private static final AggregationKey<Map<Boolean, Long>> PICTURES = AggregationKey.of("pictures");
    private static final Map<Facet, AggregationKey<Map<String, Long>>> FACETS = new EnumMap<>(Facet.class);

    static {
        for (Facet facet : Facet.values()) {
            FACETS.put(facet, AggregationKey.of(facet.name()));
        }
    }

    private final SearchMapping mapping;
    private final SearchScope<IndexedWork> scope;
    private final boolean meaning;

    /// @param meaning whether nearness in meaning can be part of a score
    EngineQuery(SearchMapping mapping, SearchScope<IndexedWork> scope, boolean meaning) {
        this.mapping = mapping;
        this.scope = scope;
        this.meaning = meaning;
    }

    SearchPredicate predicate(Clause clause) {
        return new Predicates(scope.predicate(), meaning).of(clause);
    }

    Findings find(Lookup lookup) {
        SearchPredicate predicate = predicate(lookup.clause());
        try (SearchSession session = mapping.createSession()) {
            if (lookup.limit() == 0 && !lookup.counts()) {
                long total = session.search(scope).where(predicate).fetchTotalHitCount();
                return new Findings(total, List.of(), Map.of(), YearCounts.NONE, 0);
            }
            var query = session.search(scope)
                    .select(f -> f.composite()
                            .from(f.id(Long.class), f.score(), f.field(IndexFields.SHOWN, String.class))
                            .as((id, score, shown) -> new Findings.Row(id, score, shown == null ? "" : shown)))
                    .where(predicate)
                    .sort(f -> sort(f, lookup.sort()));
            SearchQueryOptionsStep<?, ?, Findings.Row, ?, ?, ?> counting = query;
            if (lookup.counts()) {
                counting = count(counting, lookup);
            }
            if (!lookup.total()) {
                counting = counting.totalHitCountThreshold(lookup.offset() + (long) lookup.limit());
            }
            return findings(counting.fetch(lookup.offset(), lookup.limit()), lookup);
        }
    }

    private static <R> SearchQueryOptionsStep<?, ?, R, ?, ?, ?> count(
            SearchQueryOptionsStep<?, ?, R, ?, ?, ?> query, Lookup lookup) {
        SearchQueryOptionsStep<?, ?, R, ?, ?, ?> counting = query;
        for (Facet facet : lookup.counted()) {
            counting = counting.aggregation(
                    FACETS.get(facet),
                    f -> f.terms()
                            .field(ValueField.of(facet).key(), String.class)
                            .maxTermCount(lookup.perFacet()));
        }
        counting = counting.aggregation(PICTURES, f -> f.terms().field(IndexFields.PICTURED, Boolean.class));
        if (lookup.years()) {
            counting = counting.aggregation(
                            BEGINNINGS,
                            f -> f.terms()
                                    .field(IndexFields.EARLIEST, Integer.class)
                                    .maxTermCount(YEARS))
                    .aggregation(
                            ENDS,
                            f -> f.terms()
                                    .field(IndexFields.LATEST, Integer.class)
                                    .maxTermCount(YEARS));
        }
        return counting;
    }

    private static Findings findings(SearchResult<Findings.Row> result, Lookup lookup) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        lookup.counted()
                .forEach(facet -> counts.put(facet, new LinkedHashMap<>(result.aggregation(FACETS.get(facet)))));
        YearCounts years = lookup.years()
                ? new YearCounts(result.aggregation(BEGINNINGS), result.aggregation(ENDS))
                : YearCounts.NONE;
        long pictured = lookup.counts() ? result.aggregation(PICTURES).getOrDefault(true, 0L) : 0;
        return new Findings(result.total().hitCountLowerBound(), result.hits(), counts, years, pictured);
    }

    private static SortFinalStep sort(SearchSortFactory f, Sort sort) {
        return switch (sort) {
            case RELEVANCE ->
                f.composite(c -> c.add(f.score())
                        .add(f.field(IndexFields.HANGING).asc())
                        .add(f.field(IndexFields.NUMBER).asc()));
            case OLDEST ->
                f.composite(c -> c.add(
                                f.field(IndexFields.FIRST_KNOWN).asc().missing().last())
                        .add(f.field(IndexFields.NUMBER).asc()));
            case NEWEST ->
                f.composite(c -> c.add(
                                f.field(IndexFields.LAST_KNOWN).desc().missing().last())
                        .add(f.field(IndexFields.NUMBER).asc()));
            case TITLE ->
                f.composite(c -> c.add(
                                f.field(IndexFields.TITLE_ORDER).asc().missing().last())
                        .add(f.field(IndexFields.NUMBER).asc()));
            case MAKER ->
                f.composite(c -> c.add(
                                f.field(IndexFields.MAKER_ORDER).asc().missing().last())
                        .add(f.field(IndexFields.TITLE_ORDER).asc().missing().last())
                        .add(f.field(IndexFields.NUMBER).asc()));
            case ADDED -> f.field(IndexFields.NUMBER).desc();
        };
    }

    boolean hasVectors() {
        try (SearchSession session = mapping.createSession()) {
            return !session.search(scope)
                    .select(f -> f.id(Long.class))
                    .where(f -> f.exists().field(IndexFields.VECTOR))
                    .fetchHits(1)
                    .isEmpty();
        }
    }

    /// By the cluster's own graph, and by the whole texts alone.
    List<Near> nearest(float[] vector, Clause within, int limit) {
        SearchPredicate filter = predicate(within);
        try (SearchSession session = mapping.createSession()) {
            return session.search(scope)
                    .select(f -> f.composite()
                            .from(f.id(Long.class), f.score())
                            .as((id, score) -> new Near(id, 2 * score - 1)))
                    .where(f -> f.knn(limit)
                            .field(IndexFields.VECTOR)
                            .matching(vector)
                            .filter(filter))
                    .fetchHits(limit);
        }
    }
}
