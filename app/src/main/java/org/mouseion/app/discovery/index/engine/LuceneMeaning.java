package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.mouseion.app.discovery.index.WorkIndex.Near;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// Finds the works nearest to a vector.
///
/// In two steps: the signs of all vectors, a bit a value, say which few thousand works are worth it ([MeaningColumn]);
/// of these the nearness is computed exactly. No graph has to be built while works come in (decision 0072).
final class LuceneMeaning {

    /// So few are computed at once.
    private static final int FEW = 2_000;

    /// Works computed exactly for each one wanted, and at least.
    private static final int SPARE = 40;

    private static final int LEAST = 3_000;

    private final SearchScope<IndexedWork> scope;
    private final int dimension;
    private final PerReader<MeaningColumn> columns = new PerReader<>();

    LuceneMeaning(SearchScope<IndexedWork> scope, int dimension) {
        this.scope = scope;
        this.dimension = dimension;
    }

    boolean hasVectors() {
        try (IndexReader reader = open()) {
            return reader.leaves().stream()
                    .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(IndexFields.MEANING) != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Best first.
    List<Near> nearest(float[] vector, SearchPredicate within, int limit) {
        Query query = LuceneMigrationUtils.toLuceneQuery(within);
        try (IndexReader reader = open()) {
            List<FacetsCollector.MatchingDocs> matching = new IndexSearcher(reader)
                    .search(query, new FacetsCollectorManager())
                    .getMatchingDocs();
            int all = matching.stream()
                    .mapToInt(FacetsCollector.MatchingDocs::totalHits)
                    .sum();
            List<Candidates> candidates = all <= FEW ? everything(matching) : worthIt(matching, vector, limit);
            List<Near> near = new ArrayList<>();
            MeaningScore score = new MeaningScore(vector);
            for (Candidates of : candidates) {
                of.score(score, near);
            }
            near.sort(Comparator.comparingDouble(Near::cosine).reversed().thenComparing(Near::work));
            return near.subList(0, Math.min(limit, near.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Documents of a segment, in order, whose nearness is to be computed.
    private record Candidates(LeafReader segment, int[] documents) {

        void score(MeaningScore score, List<Near> into) throws IOException {
            BinaryDocValues written = DocValues.getBinary(segment, IndexFields.MEANING);
            SortedNumericDocValues numbers = DocValues.getSortedNumeric(segment, IndexFields.NUMBER);
            for (int document : documents) {
                if (written.advanceExact(document) && numbers.advanceExact(document)) {
                    into.add(new Near(numbers.nextValue(), score.of(written.binaryValue())));
                }
            }
        }
    }

    private static List<Candidates> everything(List<FacetsCollector.MatchingDocs> matching) throws IOException {
        List<Candidates> all = new ArrayList<>();
        for (FacetsCollector.MatchingDocs of : matching) {
            all.add(new Candidates(of.context().reader(), documents(of)));
        }
        return all;
    }

    private static int[] documents(FacetsCollector.MatchingDocs of) throws IOException {
        int[] documents = new int[of.totalHits()];
        DocIdSetIterator each = of.bits().iterator();
        for (int i = 0; i < documents.length; i++) {
            documents[i] = each.nextDoc();
        }
        return documents;
    }

    private List<Candidates> worthIt(List<FacetsCollector.MatchingDocs> matching, float[] vector, int limit)
            throws IOException {
        long[] sought = MeaningColumn.signs(vector);
        int[] byDistance = new int[dimension + 1];
        List<Candidates> all = everything(matching);
        List<short[]> distances = new ArrayList<>();
        for (Candidates of : all) {
            MeaningColumn column = column(of.segment());
            short[] distance = new short[of.documents().length];
            for (int i = 0; i < distance.length; i++) {
                int document = of.documents()[i];
                if (column.has(document)) {
                    distance[i] = (short) column.distance(document, sought);
                    byDistance[distance[i]]++;
                } else {
                    distance[i] = Short.MAX_VALUE;
                }
            }
            distances.add(distance);
        }
        int farthest = farthest(byDistance, Math.max(LEAST, SPARE * limit));
        List<Candidates> worth = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            worth.add(new Candidates(all.get(i).segment(), within(all.get(i).documents(), distances.get(i), farthest)));
        }
        return worth;
    }

    /// The distance within which lie at least so many.
    private static int farthest(int[] byDistance, int many) {
        int distance = 0;
        for (int there = byDistance[0];
                there < many && distance < byDistance.length - 1;
                there += byDistance[distance]) {
            distance++;
        }
        return distance;
    }

    private static int[] within(int[] documents, short[] distance, int farthest) {
        int[] kept = new int[documents.length];
        int at = 0;
        for (int i = 0; i < documents.length; i++) {
            if (distance[i] <= farthest) {
                kept[at++] = documents[i];
            }
        }
        return Arrays.copyOf(kept, at);
    }

    private MeaningColumn column(LeafReader segment) {
        return columns.get(
                segment.getCoreCacheHelper(), IndexFields.MEANING, field -> MeaningColumn.read(segment, dimension));
    }

    private IndexReader open() {
        return scope.extension(LuceneExtension.get()).openIndexReader();
    }
}
