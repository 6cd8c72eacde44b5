package org.mouseion.app.discovery.index.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Counts from memory, beside Lucene's own over the same documents, in several segments and with some deleted.
class FacetNumbersTest {

    private static final String FIELD = "subject";

    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private DirectoryReader view;

    @BeforeEach
    void write() throws IOException {
        Random random = new Random(1642);
        try (IndexWriter writer =
                new IndexWriter(folder, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < 900; i++) {
                Document document = new Document();
                document.add(new StringField("kind", "kind" + random.nextInt(5), Field.Store.NO));
                document.add(new StringField("id", "id" + i, Field.Store.NO));
                for (int j = random.nextInt(4); j > 0; j--) {
                    int value = (int) (random.nextDouble() * random.nextDouble() * 120);
                    document.add(new SortedSetDocValuesField(FIELD, new BytesRef("subject é" + value)));
                }
                writer.addDocument(document);
                if (i % 250 == 249) {
                    writer.commit();
                }
            }
            for (int i = 0; i < 900; i += 7) {
                writer.deleteDocuments(new Term("id", "id" + i));
            }
        }
        view = DirectoryReader.open(folder);
        assertThat(view.leaves()).hasSizeGreaterThan(2);
    }

    @AfterEach
    void close() throws IOException {
        view.close();
        folder.close();
    }

    @Test
    void theSameValuesInTheSameOrderAsLuceneCounts() throws IOException {
        FacetNumbers numbers = numbers(FIELD);
        StringDocValuesReaderState state = new StringDocValuesReaderState(view, FIELD);
        for (int kind = 0; kind < 5; kind++) {
            FacetsCollector matching = matching("kind" + kind);
            for (int most : List.of(1, 12, 500)) {
                Map<String, Long> expected = new LinkedHashMap<>();
                for (LabelAndValue one :
                        new StringValueFacetCounts(state, matching).getTopChildren(most, FIELD).labelValues) {
                    expected.put(one.label, one.value.longValue());
                }
                assertThat(new ArrayList<>(
                                numbers.top(matching.getMatchingDocs(), most).entrySet()))
                        .as("kind %d, %d at most", kind, most)
                        .isEqualTo(new ArrayList<>(expected.entrySet()));
            }
        }
    }

    @Test
    void oneCountLeavesNothingToTheNext() throws IOException {
        FacetNumbers numbers = numbers(FIELD);
        Map<String, Long> first = numbers.top(matching("kind1").getMatchingDocs(), 500);
        numbers.top(matching("kind2").getMatchingDocs(), 500);
        assertThat(numbers.top(matching("kind1").getMatchingDocs(), 500))
                .isEqualTo(first)
                .isNotEmpty();
        assertThat(numbers.top(matching("kind9").getMatchingDocs(), 500)).isEmpty();
    }

    @Test
    void aFieldThatNoDocumentHasCountsNothing() throws IOException {
        assertThat(numbers("nowhere").top(matching("kind1").getMatchingDocs(), 12))
                .isEmpty();
    }

    private FacetNumbers numbers(String field) throws IOException {
        return new FacetNumbers(view, field, segment -> {
            try {
                return FacetColumn.read(segment.reader(), field);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private FacetsCollector matching(String kind) throws IOException {
        return new IndexSearcher(view).search(new TermQuery(new Term("kind", kind)), new FacetsCollectorManager());
    }
}
