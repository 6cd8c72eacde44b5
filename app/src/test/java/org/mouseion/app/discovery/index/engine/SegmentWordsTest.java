package org.mouseion.app.discovery.index.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/// Words found by their letters, beside Lucene's automata on the same index.
class SegmentWordsTest {

    private static final String FIELD = "words";

    @Test
    void findsTheWordsThatLuceneFinds() throws IOException {
        Random random = new Random(1606);
        Set<String> written = new HashSet<>(List.of("turner", "turners", "utrner", "tuner", "église", "浮世絵", "浮世"));
        while (written.size() < 4_000) {
            written.add(word(random));
        }
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory();
                DirectoryReader view = index(folder, written)) {
            LeafReader segment = view.leaves().getFirst().reader();
            SegmentWords words = SegmentWords.of(Terms.getTerms(segment, FIELD));
            assertThat(words.size()).isEqualTo(written.size());
            List<String> all = List.copyOf(written);
            for (int i = 0; i < 400; i++) {
                String typed = i < 7 ? all.get(i) : mistyped(all.get(random.nextInt(all.size())), random);
                for (int edits = 1; edits <= 2; edits++) {
                    int beginning = edits - 1;
                    Map<String, Long> near = new HashMap<>();
                    words.forEachNear(typed, edits, beginning, (word, away, works) -> {
                        assertThat(away).isEqualTo(Edits.between(typed, word));
                        near.put(word, works);
                    });
                    assertThat(near)
                            .as("%d changes from %s", edits, typed)
                            .isEqualTo(fuzzy(segment, typed, edits, beginning));
                }
            }
        }
    }

    @Test
    void aFieldWithoutWordsHasNoneThatAreNear() throws IOException {
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory();
                DirectoryReader view = index(folder, Set.of("boat"))) {
            SegmentWords none =
                    SegmentWords.of(Terms.getTerms(view.leaves().getFirst().reader(), "nowhere"));
            none.forEachNear("boat", 2, 0, (word, away, works) -> {
                throw new AssertionError("found " + word);
            });
            assertThat(none.size()).isZero();
        }
    }

    private static DirectoryReader index(ByteBuffersDirectory folder, Set<String> words) throws IOException {
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (String word : words) {
                Document document = new Document();
                document.add(new TextField(FIELD, word, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.addDocument(words.stream().limit(1).collect(Document::new, SegmentWordsTest::add, (a, b) -> {}));
            writer.forceMerge(1);
        }
        return DirectoryReader.open(folder);
    }

    private static void add(Document document, String word) {
        document.add(new TextField(FIELD, word, Field.Store.NO));
    }

    private static Map<String, Long> fuzzy(LeafReader segment, String typed, int edits, int beginning)
            throws IOException {
        Map<String, Long> found = new HashMap<>();
        FuzzyTermsEnum near =
                new FuzzyTermsEnum(Terms.getTerms(segment, FIELD), new Term(FIELD, typed), edits, beginning, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            found.put(term.utf8ToString(), (long) near.docFreq());
        }
        return found;
    }

    /// Of few letters, so that many are near each other.
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 3 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append("aeinrstl".charAt(random.nextInt(8)));
        }
        return word.toString();
    }

    private static String mistyped(String word, Random random) {
        StringBuilder typed = new StringBuilder(word);
        int at = random.nextInt(word.length());
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, 'x');
            case 2 -> typed.setCharAt(at, 'o');
            default -> typed.append(word.charAt(at));
        }
        return typed.isEmpty() ? word : typed.toString();
    }
}
