package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

/// How the index lies on disk: in how many pieces, how much of it was replaced, and whether there is room to write it
/// once more.
///
/// A query looks up each of its words in each field of each piece: over 97,000 works in seven pieces a search took a
/// third more processor time than in one.
///
/// @param documents in all pieces, replaced ones included
/// @param largest documents in the largest piece
/// @param replaced documents that nobody finds any more
/// @param bytes of all pieces
/// @param room bytes free where they lie
record Pieces(int count, long documents, long largest, long replaced, long bytes, long room) {

    /// Smaller collections are fast as they are, in however many pieces.
    private static final int FEWEST = 1_000;

    /// A piece that holds so much of everything leaves little to gain.
    private static final double MOST_IN_ONE = 0.8;

    /// BM25 counts what was replaced among the works, and whoever asks why a work was found reads that count.
    private static final double MUCH_REPLACED = 0.1;

    /// Writing anew needs as much room again as the index; the rest is left to others.
    private static final int TIMES_ITS_SIZE = 3;

    static Pieces of(IndexReader reader) throws IOException {
        long largest = 0;
        long bytes = 0;
        long room = Long.MAX_VALUE;
        for (LeafReaderContext leaf : reader.leaves()) {
            largest = Math.max(largest, leaf.reader().maxDoc());
            if (leaf.reader() instanceof SegmentReader segment) {
                bytes += segment.getSegmentInfo().sizeInBytes();
                if (FilterDirectory.unwrap(segment.directory()) instanceof FSDirectory folder) {
                    room = Math.min(room, free(folder.getDirectory()));
                }
            }
        }
        return new Pieces(reader.leaves().size(), reader.maxDoc(), largest, reader.numDeletedDocs(), bytes, room);
    }

    private static long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    boolean areWorthGathering() {
        boolean scattered = documents >= FEWEST && count > 1 && largest < MOST_IN_ONE * documents;
        return (scattered || replaced > MUCH_REPLACED * documents) && room > TIMES_ITS_SIZE * bytes;
    }
}
