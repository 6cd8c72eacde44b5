package org.mouseion.app.discovery.index.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PiecesTest {

    @TempDir
    Path folder;

    @Test
    void anIndexInEqualPiecesIsWorthGatheringAndOneInASinglePieceIsNot() throws IOException {
        Pieces pieces = write(600, 600, 600);
        assertThat(pieces.count()).isEqualTo(3);
        assertThat(pieces.documents()).isEqualTo(1_800);
        assertThat(pieces.bytes()).isPositive();
        assertThat(pieces.room()).isPositive().isLessThan(Long.MAX_VALUE);
        assertThat(pieces.areWorthGathering()).isTrue();
        assertThat(new Pieces(1, 1_800, 1_800, 0, 1, 100).areWorthGathering()).isFalse();
    }

    @Test
    void aFewNewWorksBesideALargePieceAreLeftAsTheyAre() {
        assertThat(new Pieces(4, 100_000, 97_000, 2_000, 1, 100).areWorthGathering())
                .isFalse();
    }

    @Test
    void muchThatWasReplacedIsWorthGatheringEvenInOnePiece() {
        assertThat(new Pieces(1, 100_000, 100_000, 20_000, 1, 100).areWorthGathering())
                .isTrue();
        assertThat(new Pieces(3, 396, 200, 70, 1, 100).areWorthGathering())
                .as("in a small house too: the count of works is said to visitors")
                .isTrue();
    }

    @Test
    void aSmallCollectionIsFastAsItIs() throws IOException {
        assertThat(write(100, 100, 100).areWorthGathering()).isFalse();
    }

    @Test
    void nothingIsWrittenAnewWhereThereIsNoRoom() {
        assertThat(new Pieces(9, 100_000, 30_000, 0, 1_000, 2_900).areWorthGathering())
                .isFalse();
        assertThat(new Pieces(9, 100_000, 30_000, 0, 1_000, 3_100).areWorthGathering())
                .isTrue();
    }

    @Test
    void whatWasDeletedCountsAsReplaced() throws IOException {
        write(1_000, 1_000);
        try (FSDirectory lies = FSDirectory.open(folder);
                IndexWriter writer =
                        new IndexWriter(lies, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            writer.deleteDocuments(new Term("half", "1"));
        }
        try (FSDirectory lies = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(lies)) {
            assertThat(Pieces.of(reader).replaced()).isEqualTo(1_000);
        }
    }

    private Pieces write(int... documents) throws IOException {
        try (FSDirectory lies = FSDirectory.open(folder);
                IndexWriter writer =
                        new IndexWriter(lies, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int piece : documents) {
                for (int i = 0; i < piece; i++) {
                    Document document = new Document();
                    document.add(new StringField("half", Integer.toString(i % 2), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.commit();
            }
        }
        try (FSDirectory lies = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(lies)) {
            return Pieces.of(reader);
        }
    }
}
