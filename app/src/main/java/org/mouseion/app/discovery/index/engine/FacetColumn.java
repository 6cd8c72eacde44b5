package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/// What each document of one segment has for one facet, unpacked into memory: counting a value then is adding one to a
/// number. It never changes, and ends with its segment.
///
/// @param starts where the values of each document begin in `values`; one more than there are documents
/// @param values numbers of values within the segment
record FacetColumn(int[] starts, int[] values) {

    /// What counts a value.
    interface Tally {
        void add(int value);
    }

    static FacetColumn read(LeafReader segment, String field) throws IOException {
        int documents = segment.maxDoc();
        int[] starts = new int[documents + 1];
        int[] values = new int[documents];
        int at = 0;
        SortedSetDocValues written = DocValues.getSortedSet(segment, field);
        for (int document = 0; document < documents; document++) {
            starts[document] = at;
            if (written.advanceExact(document)) {
                int more = written.docValueCount();
                values = ArrayUtil.grow(values, at + more);
                for (int i = 0; i < more; i++) {
                    values[at++] = (int) written.nextOrd();
                }
            }
        }
        starts[documents] = at;
        return new FacetColumn(starts, ArrayUtil.copyOfSubArray(values, 0, at));
    }

    void count(DocIdSetIterator documents, Tally tally) throws IOException {
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            for (int i = starts[document]; i < starts[document + 1]; i++) {
                tally.add(values[i]);
            }
        }
    }
}
