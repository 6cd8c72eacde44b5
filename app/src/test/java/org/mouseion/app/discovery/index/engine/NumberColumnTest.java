package org.mouseion.app.discovery.index.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class NumberColumnTest {

    @Test
    void eachYearIsCountedAsOftenAsItStands() throws IOException {
        Random random = new Random(1669);
        Map<Integer, Long> expected = new HashMap<>();
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
                for (int i = 0; i < 500; i++) {
                    Document document = new Document();
                    if (random.nextInt(5) > 0) {
                        int year = random.nextInt(120) - 60;
                        document.add(new NumericDocValuesField("year", year));
                        expected.merge(year, 1L, Long::sum);
                    }
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            try (DirectoryReader view = DirectoryReader.open(folder)) {
                NumberColumn years = NumberColumn.read(view.leaves().getFirst().reader(), "year");
                Map<Integer, Long> counts = new HashMap<>();
                years.count(DocIdSetIterator.all(500), counts);
                assertThat(counts).isEqualTo(expected);
                years.count(DocIdSetIterator.empty(), counts);
                assertThat(counts).as("nothing more is counted").isEqualTo(expected);
            }
        }
    }
}
