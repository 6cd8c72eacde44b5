package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.app.discovery.PageSearch.Completion;

/// Words of open pages that begin as somebody has begun to type.
final class Completing {

    /// Words looked at in one segment.
    private static final int MOST = 5_000;

    /// Pages of one word counted where only those of a series count.
    private static final int MOST_PAGES = 2_000;

    private Completing() {}

    static List<Completion> of(IndexReader reader, String start, @Nullable String series, int limit)
            throws IOException {
        String prefix = Keys.of(start.strip());
        if (prefix.isEmpty()) {
            return List.of();
        }
        Map<String, Long> words = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            add(leaf.reader(), new BytesRef(prefix), series, words);
        }
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(word -> new Completion(word.getKey(), word.getValue()))
                .toList();
    }

    private static void add(LeafReader leaf, BytesRef prefix, @Nullable String series, Map<String, Long> words)
            throws IOException {
        Terms terms = leaf.terms(PageDocument.FORM);
        if (terms == null) {
            return;
        }
        SortedDocValues names = DocValues.getSorted(leaf, PageDocument.SERIES);
        int wanted = series == null ? -1 : names.lookupTerm(new BytesRef(series));
        if (series != null && wanted < 0) {
            return;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        int left = MOST;
        for (BytesRef term = each.term();
                term != null && left > 0 && StringHelper.startsWith(term, prefix);
                term = each.next(), left--) {
            String text = term.utf8ToString();
            String word = text.substring(text.indexOf(PageDocument.AS_WRITTEN) + 1);
            long pages = series == null ? each.docFreq() : count(each, leaf, wanted);
            if (pages > 0) {
                words.merge(word, pages, Long::sum);
            }
        }
    }

    private static long count(TermsEnum term, LeafReader leaf, int wanted) throws IOException {
        SortedDocValues names = DocValues.getSorted(leaf, PageDocument.SERIES);
        PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
        long pages = 0;
        int left = MOST_PAGES;
        for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS && left > 0;
                doc = postings.nextDoc(), left--) {
            if (names.advanceExact(doc) && names.ordValue() == wanted) {
                pages++;
            }
        }
        return pages;
    }
}
