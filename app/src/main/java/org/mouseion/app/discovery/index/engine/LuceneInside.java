package org.mouseion.app.discovery.index.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.WorkIndex.Scoring;
import org.mouseion.app.discovery.index.WorkIndex.Spelling;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// What only Lucene in this process can tell.
interface LuceneInside {

    /// A cluster: nothing can be looked up inside it.
    LuceneInside NOT_LUCENE = new LuceneInside() {};

    static LuceneInside of(SearchMapping mapping, SearchScope<IndexedWork> scope) {
        return new LuceneDictionary(mapping, scope);
    }

    default Optional<Scoring> explain(SearchPredicate predicate, long work) {
        return Optional.empty();
    }

    /// Counts a lookup that shows no work; nothing where the engine must do it.
    default Optional<Findings> count(SearchPredicate predicate, Lookup lookup) {
        return Optional.empty();
    }

    /// See [org.mouseion.app.discovery.index.WorkIndex#isScattered].
    default boolean isScattered() {
        return false;
    }

    default List<Spelling> spellings(String word, int edits, int limit) {
        return List.of();
    }

    default List<Spelling> beginnings(String word, int limit) {
        return List.of();
    }

    /// See [org.mouseion.app.discovery.index.WorkIndex#mayHold].
    default boolean mayHold(TextField field, Collection<String> words) {
        return true;
    }

    default Optional<Long> frequency(String word) {
        return Optional.empty();
    }
}
