package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.WorkIndex.Scoring;
import org.mouseion.app.discovery.index.WorkIndex.Spelling;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// Reads Lucene's own dictionary, explanations and counts.
final class LuceneDictionary implements LuceneInside {

    /// Words looked at in one segment: a beginning of three letters seldom has more.
    private static final int MOST_BEGUN = 5_000;

    private final SearchMapping mapping;
    private final SearchScope<IndexedWork> scope;
    private final LuceneCounts counts;
    private final PerReader<SegmentWords> words = new PerReader<>();

    LuceneDictionary(SearchMapping mapping, SearchScope<IndexedWork> scope) {
        this.mapping = mapping;
        this.scope = scope;
        this.counts = new LuceneCounts(scope);
    }

    @Override
    public Optional<Findings> count(SearchPredicate predicate, Lookup lookup) {
        return Optional.of(counts.count(predicate, lookup));
    }

    @Override
    public Optional<Scoring> explain(SearchPredicate predicate, long work) {
        try (SearchSession session = mapping.createSession()) {
            Explanation explanation = session.search(scope)
                    .extension(LuceneExtension.get())
                    .where(predicate)
                    .toQuery()
                    .explain(work);
            return explanation.isMatch() ? Optional.of(scoring(explanation)) : Optional.empty();
        }
    }

    private static Scoring scoring(Explanation explanation) {
        return new Scoring(
                explanation.getValue().doubleValue(),
                explanation.getDescription(),
                Arrays.stream(explanation.getDetails())
                        .map(LuceneDictionary::scoring)
                        .toList());
    }

    @Override
    public List<Spelling> spellings(String word, int edits, int limit) {
        Map<String, Spelling> found = new HashMap<>();
        // One wrong letter may be the first ("okusai"); two and a wrong beginning would make everything near.
        int beginning = edits == 1 ? 0 : 1;
        try (IndexReader reader = open()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                words(leaf.reader())
                        .forEachNear(
                                word,
                                edits,
                                beginning,
                                (spelling, away, works) -> found.merge(
                                        spelling,
                                        new Spelling(spelling, away, works),
                                        (a, b) -> new Spelling(spelling, a.edits(), a.works() + b.works())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Spelling> best = new ArrayList<>(found.values());
        best.sort(Comparator.comparingInt(Spelling::edits)
                .thenComparing(Comparator.comparingLong(Spelling::works).reversed()));
        return best.subList(0, Math.min(limit, best.size()));
    }

    private SegmentWords words(LeafReader segment) {
        return words.get(
                segment.getCoreCacheHelper(),
                TextField.WORDS.key(),
                field -> SegmentWords.of(Terms.getTerms(segment, field)));
    }

    @Override
    public List<Spelling> beginnings(String word, int limit) {
        Map<String, Spelling> found = new HashMap<>();
        try (IndexReader reader = open()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(TextField.WORDS.key());
                if (terms != null) {
                    gatherBegun(terms, word, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Spelling> best = new ArrayList<>(found.values());
        best.sort(Comparator.comparingLong(Spelling::works).reversed().thenComparing(Spelling::word));
        return best.subList(0, Math.min(limit, best.size()));
    }

    private static void gatherBegun(Terms terms, String word, Map<String, Spelling> found) throws IOException {
        BytesRef begun = new BytesRef(word);
        TermsEnum words = terms.iterator();
        if (words.seekCeil(begun) == TermsEnum.SeekStatus.END) {
            return;
        }
        int looked = 0;
        for (BytesRef term = words.term();
                term != null && StringHelper.startsWith(term, begun) && looked < MOST_BEGUN;
                term = words.next(), looked++) {
            String longer = term.utf8ToString();
            long works = words.docFreq();
            if (longer.length() > word.length()) {
                found.merge(
                        longer,
                        new Spelling(longer, longer.length() - word.length(), works),
                        (a, b) -> new Spelling(longer, a.edits(), a.works() + b.works()));
            }
        }
    }

    @Override
    public Optional<Long> frequency(String word) {
        try (IndexReader reader = open()) {
            return Optional.of((long) reader.docFreq(new Term(TextField.WORDS.key(), word)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean mayHold(TextField field, Collection<String> words) {
        try (IndexReader reader = open()) {
            for (String word : words) {
                if (reader.docFreq(new Term(field.key(), word)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isScattered() {
        try (IndexReader reader = open()) {
            return Pieces.of(reader).areWorthGathering();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexReader open() {
        return scope.extension(LuceneExtension.get()).openIndexReader();
    }
}
