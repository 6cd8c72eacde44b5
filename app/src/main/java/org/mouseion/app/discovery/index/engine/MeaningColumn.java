package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// The signs of all vectors of one segment, a bit a value, in memory: 32 bytes a vector of 256. Two vectors are the
/// farther apart, the more signs differ (Charikar, *Similarity estimation techniques from rounding algorithms*, 2002),
/// which picks those worth computing exactly. It never changes, and ends with its segment.
///
/// @param starts where the vectors of each document begin; one more than there are documents
/// @param signs `words` longs a vector
/// @param words longs a vector takes
record MeaningColumn(int[] starts, long[] signs, int words) {

    static MeaningColumn read(LeafReader segment, int dimension) throws IOException {
        int documents = segment.maxDoc();
        int words = (dimension + Long.SIZE - 1) / Long.SIZE;
        int[] starts = new int[documents + 1];
        long[] signs = new long[documents * words];
        byte[] room = new byte[dimension];
        int at = 0;
        BinaryDocValues written = DocValues.getBinary(segment, IndexFields.MEANING);
        for (int document = 0; document < documents; document++) {
            starts[document] = at;
            if (written.advanceExact(document)) {
                BytesRef vectors = written.binaryValue();
                int more = MeaningBytes.count(vectors, dimension);
                signs = ArrayUtil.grow(signs, (at + more) * words);
                for (int i = 0; i < more; i++) {
                    MeaningBytes.read(vectors, i, room);
                    sign(room, signs, at++ * words);
                }
            }
        }
        starts[documents] = at;
        return new MeaningColumn(starts, ArrayUtil.copyOfSubArray(signs, 0, at * words), words);
    }

    /// The signs of the vector that is looked for.
    static long[] signs(float[] vector) {
        long[] signs = new long[(vector.length + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > 0) {
                signs[i / Long.SIZE] |= 1L << i;
            }
        }
        return signs;
    }

    private static void sign(byte[] values, long[] signs, int from) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                signs[from + i / Long.SIZE] |= 1L << i;
            }
        }
    }

    boolean has(int document) {
        return starts[document] < starts[document + 1];
    }

    /// Signs in which the nearest vector of a document differs.
    int distance(int document, long[] sought) {
        int least = Integer.MAX_VALUE;
        for (int vector = starts[document]; vector < starts[document + 1]; vector++) {
            int differ = 0;
            for (int i = 0; i < words; i++) {
                differ += Long.bitCount(signs[vector * words + i] ^ sought[i]);
            }
            least = Math.min(least, differ);
        }
        return least;
    }
}
