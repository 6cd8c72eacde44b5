package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.doubt.CommonWords;
import org.mouseion.algorithms.doubt.Confusions;
import org.mouseion.algorithms.doubt.Masses;
import org.mouseion.algorithms.doubt.Plausibility;
import org.mouseion.algorithms.doubt.Seeking;
import org.mouseion.algorithms.doubt.SoughtWord;
import org.mouseion.algorithms.doubt.Spellings;
import org.mouseion.algorithms.doubt.Variant;
import org.mouseion.app.discovery.PageQuery;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageSearch.Completion;
import org.mouseion.app.discovery.PagesFound;
import org.mouseion.app.discovery.PagesFound.PageHit;

/// Searches one view of the index.
final class PageView {

    /// Places shown of a page among others, and of a page that is looked at alone.
    private static final int FEW = 6;

    private static final int MANY = 500;

    /// Pages unpacked at most to see whether words stand in a row.
    private static final int MOST_READ = 100;

    /// What nothing is found below, on any position of the dial.
    private static final double NOTHING = 0.0005;

    private static final Map<Set<String>, Seeking> SEEKING = new ConcurrentHashMap<>();

    private final IndexSearcher searcher;
    private final SeriesTable series;

    PageView(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.series = SeriesTable.of(searcher.getIndexReader());
    }

    SeriesTable series() {
        return series;
    }

    PagesFound find(PageQuery query) throws IOException {
        List<SoughtWord> sought = seek(query);
        PagesFound.Share share = series.share(query.counted(), query.here());
        if (sought.isEmpty()) {
            return new PagesFound(0, true, 0, List.of(), share, List.of());
        }
        double least = Math.max(NOTHING, query.dial().least());
        FoundPlaces places = new FoundPlaces(Masses.FITTED, sought, least, FEW);
        int wanted = query.page() * query.size();
        int kept = sought.size() == 1 ? wanted : Math.max(wanted, MOST_READ);
        Candidates candidates =
                Candidates.of(searcher.getIndexReader(), sought, query.counted(), query.here(), least, kept);
        RowOfWords.Result result = sought.size() == 1
                ? shown(candidates, query, places)
                : RowOfWords.of(candidates, wanted, MOST_READ, least, doc -> places.on(page(doc)))
                        .shown((query.page() - 1) * query.size(), query.size());
        return new PagesFound(
                result.total(), result.exact(), result.expected(), result.hits(), share, spellings(sought));
    }

    private RowOfWords.Result shown(Candidates candidates, PageQuery query, FoundPlaces places) throws IOException {
        List<Candidates.Candidate> best = candidates.bestFirst();
        int from = Math.min(best.size(), (query.page() - 1) * query.size());
        List<PageHit> hits = new ArrayList<>();
        for (Candidates.Candidate each : best.subList(from, best.size())) {
            hits.add(places.on(page(each.doc())));
        }
        return new RowOfWords.Result(candidates.total(), true, candidates.expected(), hits);
    }

    @Nullable
    PageHit findOn(long id, PageQuery query) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(PageDocument.ID, Long.toString(id))), 1).scoreDocs;
        if (found.length == 0) {
            return null;
        }
        PageRead page = page(found[0].doc);
        if (!page.isFor(query.here())) {
            return null;
        }
        List<SoughtWord> sought = seek(query);
        return sought.isEmpty()
                ? new PageHit(page, 0, List.of())
                : new FoundPlaces(
                                Masses.FITTED,
                                sought,
                                Math.max(NOTHING, query.dial().least()),
                                MANY)
                        .on(page);
    }

    List<Completion> complete(String start, @Nullable String only, int limit) throws IOException {
        return Completing.of(searcher.getIndexReader(), start, only, limit);
    }

    private List<SoughtWord> seek(PageQuery query) {
        Set<String> languages = Set.copyOf(series.languages(query.counted()));
        return SEEKING.computeIfAbsent(languages, PageView::seeking)
                .seek(query.words(), query.dial(), new IndexedNeighbours(searcher.getIndexReader()));
    }

    private static Seeking seeking(Set<String> languages) {
        return new Seeking(
                Spellings.of(languages), Confusions.typical(), Plausibility.FITTED, CommonWords.of(languages));
    }

    private PageRead page(int doc) throws IOException {
        Document stored = searcher.storedFields().document(doc, Set.of(PageDocument.PACKED));
        BytesRef packed = stored.getBinaryValue(PageDocument.PACKED);
        if (packed == null) {
            throw new IOException("The page of document " + doc + " is not in the index");
        }
        return PackedPage.unpack(packed);
    }

    private static List<Variant> spellings(List<SoughtWord> sought) {
        return sought.stream()
                .flatMap(word -> word.variants().stream())
                .filter(variant -> !variant.rules().isEmpty())
                .toList();
    }
}
