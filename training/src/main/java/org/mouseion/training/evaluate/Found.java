package org.mouseion.training.evaluate;

import java.util.Arrays;

/// How well documents were found, each in [0, 1].
///
/// @param first share of queries whose document stands first
/// @param ten share of queries whose document is among the first ten
/// @param reciprocal mean of one over the rank
/// @param gain discounted gain of the first ten places with one right document: 1 / log2(1 + rank)
public record Found(double first, double ten, double reciprocal, double gain) {

    public static Found of(double[] ranks) {
        return new Found(
                mean(Arrays.stream(ranks).map(rank -> rank < 1.5 ? 1 : 0).toArray()),
                mean(Arrays.stream(ranks).map(rank -> rank <= 10 ? 1 : 0).toArray()),
                mean(Arrays.stream(ranks).map(rank -> 1 / rank).toArray()),
                mean(Arrays.stream(ranks)
                        .map(rank -> rank <= 10 ? Math.log(2) / Math.log(1 + rank) : 0)
                        .toArray()));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
