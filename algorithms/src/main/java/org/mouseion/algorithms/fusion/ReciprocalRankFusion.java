package org.mouseion.algorithms.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One ranking of several, by reciprocal rank.
///
/// @param ranked every item of any ranking once, best first; equal scores keep the order in which they were first met
public record ReciprocalRankFusion<T>(List<Ranked<T>> ranked) {

    /// How little the first places stand out. 60 is the paper's value: first place counts 1/61, the tenth still 1/70.
    public static final int K = 60;

    /// Stands for "not in this ranking" in [Ranked#ranks()].
    public static final int ABSENT = 0;

    /// @param ranks rank in each ranking from 1, [#ABSENT] where it does not occur
    public record Ranked<T>(T item, double score, List<Integer> ranks) {
        public Ranked {
            ranks = List.copyOf(ranks);
        }

        /// What each ranking gave to the score, in order.
        public List<Double> explain(int k) {
            return ranks.stream()
                    .map(rank -> rank == ABSENT ? 0.0 : 1.0 / (k + rank))
                    .toList();
        }
    }

    public ReciprocalRankFusion {
        ranked = List.copyOf(ranked);
    }

    @SafeVarargs
    public static <T> ReciprocalRankFusion<T> of(List<T>... rankings) {
        return of(List.of(rankings), K);
    }

    /// @param rankings each without repetition, best first
    public static <T> ReciprocalRankFusion<T> of(List<List<T>> rankings, int k) {
        if (k < 1) {
            throw new IllegalArgumentException(
                    "k must be positive, but is " + k + ". Maybe use K, which is " + K + ".");
        }
        Map<T, Integer[]> ranks = new LinkedHashMap<>();
        for (int which = 0; which < rankings.size(); which++) {
            int rank = 0;
            for (T item : rankings.get(which)) {
                rank++;
                Integer[] known = ranks.computeIfAbsent(item, i -> absent(rankings.size()));
                if (known[which] != ABSENT) {
                    throw new IllegalArgumentException("A ranking names " + item + " twice, at " + known[which]
                            + " and " + rank + ". Maybe results of two pages overlap.");
                }
                known[which] = rank;
            }
        }
        List<Ranked<T>> fused = new ArrayList<>();
        ranks.forEach((item, known) -> fused.add(new Ranked<>(item, score(known, k), List.of(known))));
        fused.sort(Comparator.<Ranked<T>>comparingDouble(Ranked::score).reversed());
        return new ReciprocalRankFusion<>(fused);
    }

    private static Integer[] absent(int rankings) {
        Integer[] ranks = new Integer[rankings];
        Arrays.fill(ranks, ABSENT);
        return ranks;
    }

    private static double score(Integer[] ranks, int k) {
        double score = 0;
        for (int rank : ranks) {
            score += rank == ABSENT ? 0 : 1.0 / (k + rank);
        }
        return score;
    }
}
