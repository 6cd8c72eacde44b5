package org.mouseion.training.evaluate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Scores of documents by vectors: the cosine of query and document, and for texts of several sentences also that of
/// the
/// best one, since a paragraph's mean hides what one of its sentences says.
final class Nearness {

    private final Function<List<String>, List<float[]>> embedding;

    /// @param embedding vectors of unit length, a text each
    Nearness(Function<List<String>, List<float[]>> embedding) {
        this.embedding = embedding;
    }

    double[][] whole(RetrievalTest test) {
        List<float[]> documents = embedding.apply(test.documents());
        return scores(embedding.apply(test.queries()), documents);
    }

    /// The score of each document's best sentence.
    double[][] best(RetrievalTest test, Locale language) {
        List<float[]> queries = embedding.apply(test.queries());
        double[][] scores = new double[queries.size()][test.documents().size()];
        for (int document = 0; document < test.documents().size(); document++) {
            double[][] ofSentences =
                    scores(queries, embedding.apply(sentences(test.documents().get(document), language)));
            for (int query = 0; query < scores.length; query++) {
                scores[query][document] =
                        Arrays.stream(ofSentences[query]).max().orElse(0);
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

    static float dot(float[] left, float[] right) {
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
