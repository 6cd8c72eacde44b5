package org.mouseion.training.evaluate;

import java.util.List;

/// Queries, documents, and the one document that each query is to find.
///
/// @param name what is asked in which language of what
/// @param answers for each query the number of its document
public record RetrievalTest(String name, List<String> queries, List<String> documents, int[] answers) {

    public RetrievalTest {
        if (queries.size() != answers.length || queries.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " has " + queries.size() + " queries and " + answers.length + " answers");
        }
        queries = List.copyOf(queries);
        documents = List.copyOf(documents);
    }

    /// Where each query's document stands, from 1. Of documents with the same score half are taken to stand before it:
    /// who gives every document the same score has found nothing.
    ///
    /// @param scores by query, then document
    public double[] ranks(double[][] scores) {
        double[] ranks = new double[answers.length];
        for (int query = 0; query < ranks.length; query++) {
            double own = scores[query][answers[query]];
            int above = 0;
            int equal = 0;
            for (double score : scores[query]) {
                above += score > own ? 1 : 0;
                equal += score == own ? 1 : 0;
            }
            ranks[query] = 1 + above + (equal - 1) / 2.0;
        }
        return ranks;
    }
}
