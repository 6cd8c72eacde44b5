package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReader;
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

/// Counts works by value.
///
/// The engine's aggregations number all values of a field anew for every question, which over 100,000 works took longer
/// than everything else together. Here the numbering belongs to one view of the index, and what each document has is
/// kept in memory with its segment; both end with what they belong to.
final class LuceneCounts {

    private final SearchScope<IndexedWork> scope;
    private final PerReader<FacetNumbers> numberings = new PerReader<>();
    private final PerReader<FacetColumn> columns = new PerReader<>();
    private final PerReader<NumberColumn> numberColumns = new PerReader<>();

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
            for (Facet facet : lookup.counted()) {
                counts.put(
                        facet,
                        numbers(reader, ValueField.of(facet).key()).top(matching.getMatchingDocs(), lookup.perFacet()));
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

    private FacetNumbers numbers(IndexReader view, String field) {
        return numberings.get(
                view.getReaderCacheHelper(),
                field,
                unmade -> new FacetNumbers(view, unmade, segment -> column(segment.reader(), unmade)));
    }

    private FacetColumn column(LeafReader segment, String field) {
        return columns.get(segment.getCoreCacheHelper(), field, unmade -> FacetColumn.read(segment, unmade));
    }

    private Map<Integer, Long> numbers(String field, FacetsCollector matching) throws IOException {
        Map<Integer, Long> counts = new HashMap<>();
        for (FacetsCollector.MatchingDocs documents : matching.getMatchingDocs()) {
            LeafReader segment = documents.context().reader();
            numberColumns
                    .get(segment.getCoreCacheHelper(), field, unmade -> NumberColumn.read(segment, unmade))
                    .count(documents.bits().iterator(), counts);
        }
        return counts;
    }
}
