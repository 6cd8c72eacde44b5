package org.mouseion.training.evaluate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Scores of documents by vectors: the cosine of query and document, and for texts of several sentences also that of
/// the
/// best one, since a paragraph's mean hides what one of its sentences says.
final class Nearness {

    /// How much the best sentence counts beside the whole text; the trial of halves chose it on the first half of PIAF.
    static final double SENTENCE = 0.5;

    private final Function<List<String>, List<float[]>> embedding;

    /// @param embedding vectors of unit length, a text each
    Nearness(Function<List<String>, List<float[]>> embedding) {
        this.embedding = embedding;
    }

    double[][] whole(RetrievalTest test) {
        List<float[]> documents = embedding.apply(test.documents());
        return scores(embedding.apply(test.queries()), documents);
    }

    double[][] withSentences(RetrievalTest test, Locale language) {
        double[][] scores = whole(test);
        List<float[]> queries = embedding.apply(test.queries());
        for (int document = 0; document < test.documents().size(); document++) {
            double[][] ofSentences =
                    scores(queries, embedding.apply(sentences(test.documents().get(document), language)));
            for (int query = 0; query < scores.length; query++) {
                double best = 0;
                for (double score : ofSentences[query]) {
                    best = Math.max(best, score);
                }
                scores[query][document] = (1 - SENTENCE) * scores[query][document] + SENTENCE * best;
            }
        }
        return scores;
    }

    private static double[][] scores(List<float[]> queries, List<float[]> documents) {
        double[][] scores = new double[queries.size()][documents.size()];
        for (int query = 0; query < scores.length; query++) {
            for (int document = 0; document < scores[query].length; document++) {
                scores[query][document] = dot(queries.get(query), documents.get(document));
            }
        }
        return scores;
    }

    private static float dot(float[] left, float[] right) {
        float sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static List<String> sentences(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(text.substring(from, to));
            from = to;
        }
        return sentences;
    }
}
