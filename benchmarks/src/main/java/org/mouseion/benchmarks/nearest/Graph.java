package org.mouseion.benchmarks.nearest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.mouseion.app.discovery.index.WorkIndex.Near;

/// The peer: Lucene's own graph of vectors (HNSW, Malkov and Yashunin 2016) with its usual settings, over the vectors
/// of whole texts, in one piece.
final class Graph implements AutoCloseable {

    private static final String VECTOR = "vector";
    private static final String ID = "id";

    private final FSDirectory folder;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private Graph(FSDirectory folder) throws IOException {
        this.folder = folder;
        this.reader = DirectoryReader.open(folder);
        this.searcher = new IndexSearcher(reader);
    }

    /// Builds it with one thread.
    static Graph build(Path where, Meanings meanings) throws IOException {
        FSDirectory folder = FSDirectory.open(where);
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
            for (int i = 0; i < meanings.ids().size(); i++) {
                Document document = new Document();
                document.add(new StoredField(ID, meanings.ids().get(i)));
                document.add(new NumericDocValuesField(ID, meanings.ids().get(i)));
                document.add(new KnnFloatVectorField(
                        VECTOR, meanings.all().get(i).whole(), VectorSimilarityFunction.DOT_PRODUCT));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return new Graph(folder);
    }

    /// @param beam works met on the way: the more, the surer
    List<Near> nearest(float[] sought, int limit, int beam) throws IOException {
        List<Near> near = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(new KnnFloatVectorQuery(VECTOR, sought, beam), limit).scoreDocs) {
            long id = searcher.storedFields()
                    .document(hit.doc)
                    .getField(ID)
                    .numericValue()
                    .longValue();
            near.add(new Near(id, 2.0 * hit.score - 1));
        }
        return near;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
    }
}
