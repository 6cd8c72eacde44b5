package org.mouseion.benchmarks.quality;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The means of several measured queries.
///
/// @param good share whose first result is a good one
/// @param inSight share with a good result among the first ten
record Summary(
        String group,
        String language,
        long queries,
        double success,
        double reciprocalRank,
        double ndcg,
        double good,
        double inSight) {

    static Summary of(String group, String language, List<Measured> measured) {
        return new Summary(
                group,
                language,
                measured.size(),
                mean(measured, one -> one.success() ? 1 : 0),
                mean(measured, Measured::reciprocalRank),
                mean(measured, Measured::ndcg),
                mean(measured, one -> one.goodFirst() ? 1 : 0),
                mean(measured, one -> one.goodInSight() ? 1 : 0));
    }

    private static double mean(List<Measured> measured, ToDoubleFunction<Measured> figure) {
        return measured.stream().mapToDouble(figure).average().orElse(0);
    }

    List<Object> row() {
        return List.of(group, language, queries, success, reciprocalRank, ndcg);
    }

    double get(String measure) {
        return switch (measure) {
            case "success@1" -> success;
            case "mrr" -> reciprocalRank;
            case "ndcg@10" -> ndcg;
            case "success@10" -> inSight;
            default ->
                throw new IllegalArgumentException("No measure is called '" + measure
                        + "'. Maybe success@1, success@10, mrr or ndcg@10 is meant.");
        };
    }
}
