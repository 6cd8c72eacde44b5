package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.doubt.Masses;
import org.mouseion.app.discovery.PageQuery;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageSearch;
import org.mouseion.app.discovery.PageWords;
import org.mouseion.app.discovery.PagesFound;
import org.mouseion.app.discovery.PagesFound.PageHit;

/// The index of pages in one folder.
public final class PageIndex implements PageSearch, PageWords, AutoCloseable {

    /// Grows when pages are indexed otherwise than before.
    public static final int VERSION = 3;

    private static final double BUFFER_MEGABYTES = 48;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile @Nullable Seen seen;

    /// @param searcher of which the view was made: another one needs another
    private record Seen(IndexSearcher searcher, PageView view) {}

    private PageIndex(FSDirectory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /// @param folder is made where it is absent
    public static PageIndex open(Path folder) {
        try {
            return new PageIndex(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(List<PageRead> pages) {
        run(() -> {
            for (PageRead page : pages) {
                writer.updateDocument(id(page.id()), PageDocument.of(page, Masses.FITTED));
            }
        });
    }

    @Override
    public void remove(List<Long> pages) {
        run(() -> writer.deleteDocuments(pages.stream().map(PageIndex::id).toArray(Term[]::new)));
    }

    @Override
    public void retain(String series, List<Long> pages) {
        BooleanQuery.Builder others = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PageDocument.SERIES_TERM, series)), BooleanClause.Occur.FILTER)
                .add(
                        new TermInSetQuery(
                                PageDocument.ID,
                                pages.stream()
                                        .map(page -> new BytesRef(Long.toString(page)))
                                        .toList()),
                        BooleanClause.Occur.MUST_NOT);
        run(() -> writer.deleteDocuments(others.build()));
    }

    @Override
    public void clear() {
        run(writer::deleteAll);
    }

    private static Term id(long page) {
        return new Term(PageDocument.ID, Long.toString(page));
    }

    @Override
    public void finish() {
        run(() -> {
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    /// Brings the index into few pieces, so that searching it is faster.
    public void gather(int pieces) {
        run(() -> writer.forceMerge(pieces));
        finish();
    }

    @Override
    public long count() {
        return ask(view -> view.series().all());
    }

    @Override
    public PagesFound find(PageQuery query) {
        return ask(view -> view.find(query));
    }

    @Override
    public Optional<PageHit> findOn(long page, PageQuery query) {
        return ask(view -> Optional.ofNullable(view.findOn(page, query)));
    }

    @Override
    public List<Completion> complete(String start, @Nullable String series, int limit) {
        return ask(view -> view.complete(start, series, limit));
    }

    @Override
    public boolean isEmpty() {
        return ask(view -> view.series().isEmpty());
    }

    @Override
    public List<Series> series(boolean here) {
        return ask(view -> view.series().list(here));
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(PageView view) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(view(searcher));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PageView view(IndexSearcher searcher) throws IOException {
        Seen last = seen;
        if (last != null && last.searcher().equals(searcher)) {
            return last.view();
        }
        PageView view = new PageView(searcher);
        seen = new Seen(searcher, view);
        return view;
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws IOException;
    }

    private static void run(Deed deed) {
        try {
            deed.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run(() -> {
            searchers.close();
            writer.close();
            directory.close();
        });
    }
}
