package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.packed.PackedInts;

/// The values of one facet, numbered throughout one view of the index in the order of their bytes.
///
/// Counts go into an array by number; the numbers met are noted, so that neither choosing the most frequent nor
/// clearing the array looks at values that no document had.
final class FacetNumbers {

    private static final long MASK = 0xFFFF_FFFFL;

    private final String field;
    private final List<LeafReaderContext> segments;
    private final List<FacetColumn> columns = new ArrayList<>();

    /// For each segment, the number here of each of its own numbers.
    private final int[][] numbers;

    private final OrdinalMap firsts;
    private final AtomicReferenceArray<String> names;

    /// Arrays of zeros.
    private final Queue<int[]> spare = new ConcurrentLinkedQueue<>();

    FacetNumbers(IndexReader view, String field, Function<LeafReaderContext, FacetColumn> column) throws IOException {
        this.field = field;
        this.segments = view.leaves();
        SortedSetDocValues[] written = new SortedSetDocValues[segments.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = DocValues.getSortedSet(segments.get(i).reader(), field);
            columns.add(column.apply(segments.get(i)));
        }
        this.firsts = OrdinalMap.build(null, written, PackedInts.DEFAULT);
        this.numbers = new int[written.length][];
        for (int i = 0; i < written.length; i++) {
            numbers[i] = new int[(int) written[i].getValueCount()];
            for (int own = 0; own < numbers[i].length; own++) {
                numbers[i][own] = (int) firsts.getGlobalOrds(i).get(own);
            }
        }
        this.names = new AtomicReferenceArray<>((int) firsts.getValueCount());
    }

    /// The most frequent values of the matching documents, most frequent first, then in the order of their bytes.
    Map<String, Long> top(List<FacetsCollector.MatchingDocs> matching, int most) throws IOException {
        Counting counting = new Counting();
        for (FacetsCollector.MatchingDocs segment : matching) {
            counting.within = numbers[segment.context().ord];
            columns.get(segment.context().ord).count(segment.bits().iterator(), counting);
        }
        return counting.close(most);
    }

    private final class Counting implements FacetColumn.Tally {

        private final int[] counts = borrow();
        private int[] met = new int[64];
        private int size;
        private int[] within = new int[0];

        @Override
        public void add(int own) {
            int number = within[own];
            if (counts[number]++ == 0) {
                if (size == met.length) {
                    met = Arrays.copyOf(met, 2 * size);
                }
                met[size++] = number;
            }
        }

        Map<String, Long> close(int most) throws IOException {
            int shown = Math.min(most, size);
            Map<String, Long> top = new LinkedHashMap<>();
            if (shown > 0) {
                LongHeap best = new LongHeap(shown);
                for (int i = 0; i < size; i++) {
                    best.insertWithOverflow((long) counts[met[i]] << Integer.SIZE | MASK - met[i]);
                }
                long[] sorted = new long[shown];
                for (int i = shown - 1; i >= 0; i--) {
                    sorted[i] = best.pop();
                }
                for (long one : sorted) {
                    top.put(name((int) (MASK - (one & MASK))), one >>> Integer.SIZE);
                }
            }
            for (int i = 0; i < size; i++) {
                counts[met[i]] = 0;
            }
            spare.add(counts);
            return top;
        }
    }

    private int[] borrow() {
        int[] free = spare.poll();
        return free == null ? new int[names.length()] : free;
    }

    private String name(int number) throws IOException {
        String known = names.get(number);
        if (known == null) {
            int segment = firsts.getFirstSegmentNumber(number);
            known = DocValues.getSortedSet(segments.get(segment).reader(), field)
                    .lookupOrd(firsts.getFirstSegmentOrd(number))
                    .utf8ToString();
            names.set(number, known);
        }
        return known;
    }
}
