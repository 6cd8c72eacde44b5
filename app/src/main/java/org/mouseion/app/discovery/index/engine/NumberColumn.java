package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The number that each document of one segment has in one field, years above all, unpacked into memory for counting.
/// It never changes, and ends with its segment.
///
/// @param places where each document's number stands in `numbers`; -1 where it has none
/// @param numbers the different numbers, ascending
record NumberColumn(int[] places, int[] numbers) {

    /// @throws ArithmeticException where a number is no `int`
    static NumberColumn read(LeafReader segment, String field) throws IOException {
        int[] read = new int[segment.maxDoc()];
        boolean[] has = new boolean[read.length];
        int[] all = new int[read.length];
        int found = 0;
        SortedNumericDocValues written = DocValues.getSortedNumeric(segment, field);
        for (int document = 0; document < read.length; document++) {
            if (written.advanceExact(document)) {
                read[document] = Math.toIntExact(written.nextValue());
                has[document] = true;
                all[found++] = read[document];
            }
        }
        int[] numbers = Arrays.stream(all, 0, found).sorted().distinct().toArray();
        int[] places = new int[read.length];
        for (int document = 0; document < read.length; document++) {
            places[document] = has[document] ? Arrays.binarySearch(numbers, read[document]) : -1;
        }
        return new NumberColumn(places, numbers);
    }

    void count(DocIdSetIterator documents, Map<Integer, Long> counts) throws IOException {
        int[] met = new int[numbers.length];
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            int place = places[document];
            if (place >= 0) {
                met[place]++;
            }
        }
        for (int i = 0; i < met.length; i++) {
            if (met[i] > 0) {
                counts.merge(numbers[i], (long) met[i], Long::sum);
            }
        }
    }
}
