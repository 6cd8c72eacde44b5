package org.mouseion.training.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// BM25 (Robertson and Zaragoza 2009) over documents in memory, k₁ = 1.2, b = 0.75: the peer of every measurement here.
final class Bm25 {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private record Posting(int document, int count) {}

    private final Function<String, List<String>> analysis;
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final int[] lengths;
    private double averageLength;

    Bm25(List<String> documents, Function<String, List<String>> analysis) {
        this.analysis = analysis;
        this.lengths = new int[documents.size()];
        for (int document = 0; document < lengths.length; document++) {
            List<String> words = analysis.apply(documents.get(document));
            lengths[document] = words.size();
            averageLength += (double) words.size() / lengths.length;
            Map<String, Integer> counts = new HashMap<>();
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
            int of = document;
            counts.forEach((word, count) ->
                    postings.computeIfAbsent(word, w -> new ArrayList<>()).add(new Posting(of, count)));
        }
    }

    /// The score of every document; a word of the query counts once.
    double[] scores(String query) {
        double[] scores = new double[lengths.length];
        for (String word : new HashSet<>(analysis.apply(query))) {
            List<Posting> with = postings.getOrDefault(word, List.of());
            double idf = Math.log(1 + (lengths.length - with.size() + 0.5) / (with.size() + 0.5));
            for (Posting posting : with) {
                double norm = K1 * (1 - B + B * lengths[posting.document] / averageLength);
                scores[posting.document] += idf * posting.count * (K1 + 1) / (posting.count + norm);
            }
        }
        return scores;
    }
}
