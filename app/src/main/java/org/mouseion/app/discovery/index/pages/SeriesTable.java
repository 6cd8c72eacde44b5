package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.mouseion.app.discovery.PageRead.Reading;
import org.mouseion.app.discovery.PageSearch.Series;
import org.mouseion.app.discovery.PagesFound.Share;

/// The series of one view of the index: their titles, their languages, and how the pages were read that may be seen
/// everywhere, or in the house.
final class SeriesTable {

    private static final class Counts {
        private final long[] open = new long[Reading.values().length];
        private final long[] inside = new long[Reading.values().length];
        private final Set<String> languages = new HashSet<>();
        private String title = "";

        private long[] of(boolean here) {
            return here ? inside : open;
        }
    }

    private final Map<String, Counts> series = new HashMap<>();
    private long all;

    static SeriesTable of(IndexReader reader) throws IOException {
        SeriesTable table = new SeriesTable();
        for (LeafReaderContext leaf : reader.leaves()) {
            table.add(leaf.reader());
        }
        return table;
    }

    private void add(LeafReader leaf) throws IOException {
        NumericDocValues states = DocValues.getNumeric(leaf, PageDocument.STATE);
        SortedDocValues names = DocValues.getSorted(leaf, PageDocument.SERIES);
        SortedDocValues titles = DocValues.getSorted(leaf, PageDocument.TITLE);
        SortedSetDocValues languages = DocValues.getSortedSet(leaf, PageDocument.LANGUAGE);
        Bits live = leaf.getLiveDocs();
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            all++;
            if (!states.advanceExact(doc) || !PageDocument.isFor(states.longValue(), true)) {
                continue;
            }
            if (names.advanceExact(doc) && titles.advanceExact(doc)) {
                String name = names.lookupOrd(names.ordValue()).utf8ToString();
                Counts counts = series.computeIfAbsent(name, k -> new Counts());
                int reading = PageDocument.reading(states.longValue()).ordinal();
                counts.inside[reading]++;
                if (PageDocument.isFor(states.longValue(), false)) {
                    counts.open[reading]++;
                }
                counts.title = titles.lookupOrd(titles.ordValue()).utf8ToString();
                if (languages.advanceExact(doc)) {
                    for (int i = 0; i < languages.docValueCount(); i++) {
                        counts.languages.add(
                                languages.lookupOrd(languages.nextOrd()).utf8ToString());
                    }
                }
            }
        }
    }

    /// Pages of the index, whoever may see them.
    long all() {
        return all;
    }

    /// Whether nobody outside the house may see any page.
    boolean isEmpty() {
        return series.values().stream().allMatch(counts -> sum(counts.of(false)) == 0);
    }

    /// @param here whether it is asked from inside the house
    List<Series> list(boolean here) {
        List<Series> list = new ArrayList<>();
        series.forEach((name, counts) -> {
            long pages = sum(counts.of(here));
            if (pages > 0) {
                list.add(new Series(name, counts.title, pages));
            }
        });
        list.sort(Comparator.comparing(Series::title).thenComparing(Series::series));
        return list;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    /// @param names of series; none for all
    /// @param here whether it is asked from inside the house
    Share share(Set<String> names, boolean here) {
        long[] sums = new long[Reading.values().length];
        series.forEach((each, counts) -> {
            if (names.isEmpty() || names.contains(each)) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += counts.of(here)[i];
                }
            }
        });
        return new Share(
                sums[Reading.MACHINE.ordinal()], sums[Reading.CORRECTED.ordinal()], sums[Reading.UNREAD.ordinal()]);
    }

    /// The languages of these series, or of all.
    Set<String> languages(Set<String> names) {
        Set<String> languages = new HashSet<>();
        series.forEach((each, counts) -> {
            if (names.isEmpty() || names.contains(each)) {
                languages.addAll(counts.languages);
            }
        });
        return languages;
    }
}
