package org.mouseion.algorithms.answering;

import java.util.List;

/// How the sentences that were looked at share the whole of 1 between them, each by its score (softmax).
///
/// @param highest best score
/// @param sum of all, the best one being 1
record Shares(double highest, double sum) {

    /// Shares are kept from 0 and 1, where log-odds have no end.
    private static final double LEAST = 0.002;

    static Shares of(List<Considered> considered) {
        double highest = considered.stream()
                .flatMap(one -> one.sentences().stream())
                .mapToDouble(Considered.Sentence::score)
                .max()
                .orElse(0);
        double sum = considered.stream()
                .flatMap(one -> one.sentences().stream())
                .mapToDouble(sentence -> Math.exp(sentence.score() - highest))
                .sum();
        return new Shares(highest, Math.max(sum, Double.MIN_NORMAL));
    }

    double of(Considered.Sentence sentence) {
        return Math.exp(sentence.score() - highest) / sum;
    }

    double of(Considered passage) {
        return passage.sentences().stream().mapToDouble(this::of).sum();
    }

    static double logOdds(double share) {
        double kept = Math.clamp(share, LEAST, 1 - LEAST);
        return Math.log(kept / (1 - kept));
    }
}
