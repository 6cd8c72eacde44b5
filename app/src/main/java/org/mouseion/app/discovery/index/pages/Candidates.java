package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.mouseion.algorithms.doubt.SoughtWord;

/// Pages that may hold the words: for one word how many times, for several at most how many times.
final class Candidates {

    /// @param bound matches expected; for several words no more than this
    record Candidate(int doc, float bound) {}

    private static final Comparator<Candidate> BEST =
            Comparator.comparingDouble(Candidate::bound).reversed().thenComparingInt(Candidate::doc);

    private final PriorityQueue<Candidate> best = new PriorityQueue<>(BEST.reversed());
    private final int most;
    private long total;
    private double expected;

    private Candidates(int most) {
        this.most = most;
    }

    /// @param series only their pages; none for all
    /// @param here whether it is asked from inside the house
    /// @param least expected matches
    /// @param most pages kept, the best
    static Candidates of(
            IndexReader reader, List<SoughtWord> words, Set<String> series, boolean here, double least, int most)
            throws IOException {
        Candidates candidates = new Candidates(most);
        for (LeafReaderContext leaf : reader.leaves()) {
            candidates.add(leaf, words, series, here, (float) least);
        }
        return candidates;
    }

    private void add(LeafReaderContext context, List<SoughtWord> words, Set<String> series, boolean here, float least)
            throws IOException {
        LeafReader leaf = context.reader();
        SortedDocValues names = DocValues.getSorted(leaf, PageDocument.SERIES);
        BitSet wanted = wanted(names, series);
        if (!series.isEmpty() && wanted.isEmpty()) {
            return;
        }
        ExpectedPages pages = new ExpectedPages(leaf);
        float[] bound = pages.of(words.getFirst());
        for (SoughtWord word : words.subList(1, words.size())) {
            float[] other = pages.of(word);
            for (int doc = 0; doc < bound.length; doc++) {
                bound[doc] = Math.min(bound[doc], other[doc]);
            }
        }
        NumericDocValues states = DocValues.getNumeric(leaf, PageDocument.STATE);
        Bits live = leaf.getLiveDocs();
        for (int doc = 0; doc < bound.length; doc++) {
            if (bound[doc] >= least
                    && bound[doc] > 0
                    && (live == null || live.get(doc))
                    && states.advanceExact(doc)
                    && PageDocument.isFor(states.longValue(), here)
                    && (series.isEmpty() || names.advanceExact(doc) && wanted.get(names.ordValue()))) {
                keep(context.docBase + doc, bound[doc]);
            }
        }
    }

    /// The places of these series among those of a segment.
    private static BitSet wanted(SortedDocValues names, Set<String> series) throws IOException {
        BitSet wanted = new BitSet();
        for (String each : series) {
            int place = names.lookupTerm(new BytesRef(each));
            if (place >= 0) {
                wanted.set(place);
            }
        }
        return wanted;
    }

    private void keep(int doc, float bound) {
        total++;
        expected += bound;
        if (best.size() < most) {
            best.add(new Candidate(doc, bound));
        } else if (best.element().bound() < bound) {
            best.remove();
            best.add(new Candidate(doc, bound));
        }
    }

    long total() {
        return total;
    }

    double expected() {
        return expected;
    }

    List<Candidate> bestFirst() {
        List<Candidate> sorted = new ArrayList<>(best);
        sorted.sort(BEST);
        return sorted;
    }
}
