package org.mouseion.app.discovery.index.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// One open generation of the index.
public final class EngineIndex implements WorkIndex, AutoCloseable {

    private final CloseableSearchMapping mapping;
    private final SearchScope<IndexedWork> scope;
    private final EngineQuery queries;
    private final LuceneInside inside;
    private final boolean vectors;
    private final @Nullable LuceneMeaning meaning;
    private final AtomicLong generation = new AtomicLong();
    private volatile boolean vectorSeen;
    private volatile long looked = -1;

    /// @param dimension length of the vectors, 0 for none
    EngineIndex(CloseableSearchMapping mapping, boolean lucene, int dimension) {
        this.mapping = mapping;
        this.scope = mapping.scope(IndexedWork.class);
        this.queries = new EngineQuery(mapping, scope, lucene && dimension > 0);
        this.inside = lucene ? LuceneInside.of(mapping, scope) : LuceneInside.NOT_LUCENE;
        this.vectors = dimension > 0;
        this.meaning = lucene && dimension > 0 ? new LuceneMeaning(scope, dimension) : null;
    }

    @Override
    public Findings find(Lookup lookup) {
        if (lookup.counts() && lookup.limit() == 0) {
            return inside.count(queries.predicate(lookup.clause()), lookup).orElseGet(() -> queries.find(lookup));
        }
        return queries.find(lookup);
    }

    @Override
    public List<Near> nearest(float[] vector, Clause within, int limit) {
        if (meaning != null) {
            return meaning.nearest(vector, queries.predicate(within), limit);
        }
        return vectors ? queries.nearest(vector, within, limit) : List.of();
    }

    /// Once there is one there will be others: only the absence is looked up again.
    @Override
    public boolean hasVectors() {
        if (vectors && !vectorSeen && looked != generation.get()) {
            looked = generation.get();
            vectorSeen = meaning == null ? queries.hasVectors() : meaning.hasVectors();
        }
        return vectorSeen;
    }

    @Override
    public Optional<Scoring> explain(Clause clause, long work) {
        return inside.explain(queries.predicate(clause), work);
    }

    @Override
    public List<Spelling> spellings(String word, int edits, int limit) {
        return inside.spellings(word, edits, limit);
    }

    @Override
    public List<Spelling> beginnings(String word, int limit) {
        return inside.beginnings(word, limit);
    }

    @Override
    public long frequency(String word) {
        return inside.frequency(word)
                .orElseGet(() -> find(Lookup.count(new Clause.Words(TextField.WORDS, List.of(word), 1)))
                        .total());
    }

    @Override
    public boolean mayHold(TextField field, Collection<String> words) {
        return inside.mayHold(field, words);
    }

    @Override
    public long generation() {
        return generation.get();
    }

    @Override
    public void put(List<IndexedWork> works) {
        try (Writing writing = new Writing(mapping)) {
            works.forEach(work -> writing.session.indexingPlan().addOrUpdate(work));
        }
    }

    @Override
    public void remove(List<Long> works) {
        try (Writing writing = new Writing(mapping)) {
            works.forEach(work -> writing.session.indexingPlan().purge(IndexedWork.class, work, null));
        }
    }

    @Override
    public void refresh() {
        scope.workspace().refresh();
        generation.incrementAndGet();
    }

    @Override
    public void flush() {
        scope.workspace().flush();
    }

    @Override
    public boolean isScattered() {
        return inside.isScattered();
    }

    @Override
    public void gather() {
        scope.workspace().mergeSegments();
        flush();
        refresh();
    }

    /// Deletes everything this generation holds.
    public void drop() {
        scope.schemaManager().dropIfExisting();
    }

    @Override
    public void close() {
        mapping.close();
    }
}
