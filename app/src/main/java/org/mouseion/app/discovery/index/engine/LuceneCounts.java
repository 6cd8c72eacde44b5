package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.YearCounts;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// Counts works by value with Lucene's own facets.
///
/// The engine's aggregations number all values of a field anew for every question, which over 100,000 works took longer
/// than everything else together. Here the numbering belongs to one view of the index and lasts as long as that view.
final class LuceneCounts {

    private final SearchScope<IndexedWork> scope;
    private final Map<IndexReader.CacheKey, Map<Facet, StringDocValuesReaderState>> numberings =
            new ConcurrentHashMap<>();

    LuceneCounts(SearchScope<IndexedWork> scope) {
        this.scope = scope;
    }

    /// What a lookup that shows no work asks for.
    Findings count(SearchPredicate predicate, Lookup lookup) {
        Query query = LuceneMigrationUtils.toLuceneQuery(predicate);
        try (IndexReader opened = scope.extension(LuceneExtension.get()).openIndexReader()) {
            IndexReader reader = oneView(opened);
            FacetsCollector matching = new IndexSearcher(reader).search(query, new FacetsCollectorManager());
            long total = matching.getMatchingDocs().stream()
                    .mapToLong(FacetsCollector.MatchingDocs::totalHits)
                    .sum();
            Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
            Map<Facet, StringDocValuesReaderState> numbering = numbering(reader);
            for (Facet facet : lookup.counted()) {
                counts.put(facet, values(facet, numbering, reader, matching, lookup.perFacet()));
            }
            long pictured = numbers(IndexFields.PICTURED, matching).getOrDefault(1, 0L);
            YearCounts years = lookup.years()
                    ? new YearCounts(numbers(IndexFields.EARLIEST, matching), numbers(IndexFields.LATEST, matching))
                    : YearCounts.NONE;
            return new Findings(total, List.of(), counts, years, pictured);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The view of the single index below what the engine opened: that is wrapped anew each time, and ends with it.
    private static IndexReader oneView(IndexReader opened) {
        IndexReaderContext context = opened.getContext();
        while (!(context.reader() instanceof DirectoryReader)
                && context.children() != null
                && context.children().size() == 1) {
            context = context.children().getFirst();
        }
        return context.reader();
    }

    private Map<Facet, StringDocValuesReaderState> numbering(IndexReader reader) {
        IndexReader.CacheHelper view = reader.getReaderCacheHelper();
        if (view == null || !(reader instanceof DirectoryReader)) {
            return new ConcurrentHashMap<>();
        }
        return numberings.computeIfAbsent(view.getKey(), key -> {
            view.addClosedListener(numberings::remove);
            return new ConcurrentHashMap<>();
        });
    }

    private static Map<String, Long> values(
            Facet facet,
            Map<Facet, StringDocValuesReaderState> numbering,
            IndexReader reader,
            FacetsCollector matching,
            int most)
            throws IOException {
        String field = ValueField.of(facet).key();
        StringDocValuesReaderState state = numbering.computeIfAbsent(facet, unknown -> number(reader, field));
        FacetResult top = new StringValueFacetCounts(state, matching).getTopChildren(most, field);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (LabelAndValue value : top.labelValues) {
            counts.put(value.label, value.value.longValue());
        }
        return counts;
    }

    private static StringDocValuesReaderState number(IndexReader reader, String field) {
        try {
            return new StringDocValuesReaderState(reader, field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, Long> numbers(String field, FacetsCollector matching) throws IOException {
        Map<Integer, Long> counts = new HashMap<>();
        for (LabelAndValue value : new LongValueFacetCounts(field, matching).getAllChildrenSortByValue().labelValues) {
            counts.put(Integer.valueOf(value.label), value.value.longValue());
        }
        return counts;
    }
}
