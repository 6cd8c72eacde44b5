package org.mouseion.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.MMapDirectory;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.ValueField;

/// Plain Lucene on the very files of the house's index, opened a second time to read: no house, no mapper, the same
/// questions, and the same text of each work fetched that the house fetches to say why it was found.
final class RawLucene implements AutoCloseable {

    private static final String NUMBER = "number";
    private static final Set<String> SHOWN = Set.of("shown");
    private static final String SEGMENTS = "segments_";

    private final MMapDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<Facet, StringDocValuesReaderState> facets = new EnumMap<>(Facet.class);

    private RawLucene(MMapDirectory directory) throws IOException {
        this.directory = directory;
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet,
                    new StringDocValuesReaderState(reader, ValueField.of(facet).key()));
        }
    }

    /// @param data the data folder of a house; the newest index below it is opened
    static RawLucene open(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            Path segments = files.filter(file -> file.getFileName().toString().startsWith(SEGMENTS))
                    .max((one, other) -> Long.compare(
                            one.toFile().lastModified(), other.toFile().lastModified()))
                    .orElseThrow(() -> new IllegalStateException("No index lies under " + data + "."));
            return new RawLucene(new MMapDirectory(segments.getParent()));
        }
    }

    int documents() {
        return reader.numDocs();
    }

    int segments() {
        return reader.leaves().size();
    }

    Answer ask(Lookup lookup) {
        try {
            Query query = LuceneWords.of(lookup.clause());
            if (lookup.limit() == 0 && !lookup.counts()) {
                return new Answer(searcher.count(query), List.of(), Map.of());
            }
            if (lookup.counts()) {
                return count(query, lookup);
            }
            TopFieldDocs top = top(query, lookup);
            return new Answer(lookup.total() ? top.totalHits.value() : -1, hits(top, lookup), Map.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private TopFieldDocs top(Query query, Lookup lookup) throws IOException {
        int wanted = lookup.offset() + lookup.limit();
        return searcher.search(
                query,
                new TopFieldCollectorManager(
                        sort(lookup.sort()), wanted, null, lookup.total() ? Integer.MAX_VALUE : wanted));
    }

    private static Sort sort(SearchQuery.Sort sort) {
        SortField number = new SortedNumericSortField(NUMBER, SortField.Type.LONG);
        return switch (sort) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, missingLast("hanging", false, Integer.MAX_VALUE), number);
            case OLDEST -> new Sort(missingLast("first_known", false, Integer.MAX_VALUE), number);
            case NEWEST -> new Sort(missingLast("last_known", true, Integer.MIN_VALUE), number);
            case ADDED -> new Sort(new SortedNumericSortField(NUMBER, SortField.Type.LONG, true));
            case MAKER, TITLE ->
                throw new IllegalArgumentException("Order " + sort + " is not among the questions that are compared.");
        };
    }

    private static SortField missingLast(String field, boolean reverse, int missing) {
        SortField order = new SortedNumericSortField(field, SortField.Type.INT, reverse);
        order.setMissingValue(missing);
        return order;
    }

    private List<Answer.Hit> hits(TopFieldDocs top, Lookup lookup) throws IOException {
        boolean scored = lookup.sort() == SearchQuery.Sort.RELEVANCE;
        StoredFields stored = searcher.storedFields();
        List<Answer.Hit> hits = new ArrayList<>();
        for (int i = lookup.offset(); i < top.scoreDocs.length; i++) {
            ScoreDoc hit = top.scoreDocs[i];
            Object[] fields = ((FieldDoc) hit).fields;
            stored.document(hit.doc, SHOWN);
            long work = (Long) fields[fields.length - 1];
            hits.add(new Answer.Hit(work, scored ? ((Float) fields[0]).doubleValue() : 0));
        }
        return hits;
    }

    private Answer count(Query query, Lookup lookup) throws IOException {
        FacetsCollector matching = searcher.search(query, new FacetsCollectorManager());
        long total = matching.getMatchingDocs().stream()
                .mapToLong(docs -> docs.totalHits())
                .sum();
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : lookup.counted()) {
            counts.put(facet, counts(facet, matching, lookup.perFacet()));
        }
        new LongValueFacetCounts("pictured", matching).getAllChildrenSortByValue();
        if (lookup.years()) {
            new LongValueFacetCounts("earliest", matching).getAllChildrenSortByValue();
            new LongValueFacetCounts("latest", matching).getAllChildrenSortByValue();
        }
        return new Answer(total, List.of(), counts);
    }

    private Map<String, Long> counts(Facet facet, FacetsCollector matching, int most) throws IOException {
        StringDocValuesReaderState state = facets.get(facet);
        if (state == null) {
            return Map.of();
        }
        FacetResult top = new StringValueFacetCounts(state, matching)
                .getTopChildren(most, ValueField.of(facet).key());
        Map<String, Long> counts = new LinkedHashMap<>();
        for (LabelAndValue value : top.labelValues) {
            counts.put(value.label, value.value.longValue());
        }
        return counts;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
