package org.mouseion.algorithms.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people judged of the items for one query: a grade each, 0 for what does not help, usually 3 for what was
/// sought.
/// Items without a grade count as 0.
///
/// @param grades from 0 to 30; at least one above 0, otherwise nothing can be measured
public record Judgement<T>(Map<T, Integer> grades) {

    /// 2 to the power of the grade is the gain: beyond this it would drown every other grade.
    private static final int HIGHEST = 30;

    public Judgement {
        grades = Map.copyOf(grades);
        if (grades.values().stream().noneMatch(grade -> grade > 0)) {
            throw new IllegalArgumentException("No item has a grade above 0 among " + grades.size()
                    + ". Maybe the rules of the query match no record.");
        }
        grades.forEach((item, grade) -> {
            if (grade < 0 || grade > HIGHEST) {
                throw new IllegalArgumentException(
                        "Grades lie between 0 and " + HIGHEST + ", but " + item + " has " + grade + ".");
            }
        });
    }

    /// Normalised discounted cumulated gain of the first `k` places, in [0, 1]: the sum over the places i of
    /// (2^grade − 1) / log2(1 + i), divided by the same sum for the best order there is.
    public double ndcg(List<T> ranking, int k) {
        check(ranking, k);
        return gain(ranking.stream().limit(k).map(this::grade).toList()) / gain(ideal(k));
    }

    /// 1 / rank of the first item with at least this grade, or 0 where there is none.
    public double reciprocalRank(List<T> ranking, int atLeast) {
        check(ranking, 1);
        for (int i = 0; i < ranking.size(); i++) {
            if (grade(ranking.get(i)) >= atLeast) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /// Whether one of the first `k` items has at least this grade.
    public boolean succeeds(List<T> ranking, int k, int atLeast) {
        check(ranking, k);
        return ranking.stream().limit(k).anyMatch(item -> grade(item) >= atLeast);
    }

    public int grade(T item) {
        return grades.getOrDefault(item, 0);
    }

    /// The highest grade that was given.
    public int best() {
        return grades.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private List<Integer> ideal(int k) {
        return grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .toList();
    }

    private static double gain(Collection<Integer> grades) {
        double sum = 0;
        int place = 0;
        for (int grade : grades) {
            place++;
            sum += ((1L << grade) - 1) / (Math.log(1 + place) / Math.log(2));
        }
        return sum;
    }

    private static <T> void check(List<T> ranking, int k) {
        Set<T> met = new HashSet<>();
        for (T item : ranking) {
            if (!met.add(item)) {
                throw new IllegalArgumentException(
                        "The ranking names " + item + " twice. Maybe results of two pages overlap.");
            }
        }
        if (k < 1) {
            throw new IllegalArgumentException("The number of places must be positive, but is " + k + ".");
        }
    }
}
