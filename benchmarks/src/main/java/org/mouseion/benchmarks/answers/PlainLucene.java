package org.mouseion.benchmarks.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.mouseion.algorithms.answering.Passage;
import org.mouseion.algorithms.answering.Question;

/// Lucene as it comes: its French analyser, its BM25 with k₁ = 1.2 and b = 0.75, every word of the question wished for.
final class PlainLucene implements AutoCloseable {

    private static final String ID = "id";
    private static final String TEXT = "text";

    private final Analyzer analyser = new FrenchAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /// @param headings whether the heading is indexed before the text
    PlainLucene(List<Passage> passages, boolean headings) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyser))) {
            for (Passage passage : passages) {
                Document document = new Document();
                document.add(new StringField(ID, passage.id(), Field.Store.YES));
                String text = headings ? passage.heading() + ". " + passage.text() : passage.text();
                document.add(new TextField(TEXT, text, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
    }

    /// Ids, best first.
    List<String> rank(Question question, int limit) throws IOException {
        Query query = new QueryBuilder(analyser).createBooleanQuery(TEXT, question.text());
        List<String> ids = new ArrayList<>();
        if (query != null) {
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get(ID));
            }
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyser.close();
    }
}
