package org.mouseion.benchmarks.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.discovery.Facet;
import org.mouseion.benchmarks.search.Answer.Hit;

/// Whether two engines gave the same answer.
///
/// Works whose scores tie may come in any order, and those that tie with the last one shown may be others altogether.
/// Scores are compared to one part in ten thousand: engines add floats in different orders.
public final class Agreement {

    private static final double CLOSE = 1e-4;

    private Agreement() {}

    /// What differs first, or nothing.
    ///
    /// @param scored whether works are ordered by score; otherwise the order must be the same
    public static Optional<String> findDifference(Answer one, Answer other, boolean scored) {
        if (one.total() >= 0 && other.total() >= 0 && one.total() != other.total()) {
            return Optional.of("total " + one.total() + " and " + other.total());
        }
        if (one.hits().size() != other.hits().size()) {
            return Optional.of(one.hits().size() + " and " + other.hits().size() + " works shown");
        }
        Optional<String> hits = scored ? findInScores(one.hits(), other.hits()) : findInOrder(one.hits(), other.hits());
        return hits.or(() -> findInCounts(one.counts(), other.counts()));
    }

    /// The share of the works shown by the one that the other shows too, 1 where none are shown.
    static double shared(Answer one, Answer other) {
        Set<Long> there = other.hits().stream().map(Hit::work).collect(Collectors.toSet());
        return one.hits().isEmpty()
                ? 1
                : one.hits().stream().filter(hit -> there.contains(hit.work())).count()
                        / (double) one.hits().size();
    }

    private static Optional<String> findInOrder(List<Hit> one, List<Hit> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).work() != other.get(i).work()) {
                return Optional.of("at " + (i + 1) + " work " + one.get(i).work() + " and "
                        + other.get(i).work());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> findInScores(List<Hit> one, List<Hit> other) {
        Map<Long, Double> scores = new HashMap<>();
        other.forEach(hit -> scores.put(hit.work(), hit.score()));
        Set<Long> met = new HashSet<>();
        for (int i = 0; i < one.size(); i++) {
            double here = one.get(i).score();
            if (!close(here, other.get(i).score())) {
                return Optional.of("at " + (i + 1) + " score " + here + " and "
                        + other.get(i).score());
            }
            Double there = scores.get(one.get(i).work());
            boolean tiesWithLast = close(here, one.getLast().score());
            if (there == null ? !tiesWithLast : !close(here, there)) {
                return Optional.of("work " + one.get(i).work() + " scores " + here + " and " + there);
            }
            if (!met.add(one.get(i).work())) {
                return Optional.of("work " + one.get(i).work() + " twice");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> findInCounts(
            Map<Facet, Map<String, Long>> one, Map<Facet, Map<String, Long>> other) {
        for (Map.Entry<Facet, Map<String, Long>> facet : one.entrySet()) {
            Map<String, Long> there = other.getOrDefault(facet.getKey(), Map.of());
            List<Long> here = facet.getValue().values().stream().sorted().toList();
            if (!here.equals(there.values().stream().sorted().toList())) {
                return Optional.of("counts of " + facet.getKey() + ": " + cut(here) + " and "
                        + cut(there.values().stream().sorted().toList()));
            }
        }
        return Optional.empty();
    }

    private static List<Long> cut(List<Long> counts) {
        return counts.subList(Math.max(0, counts.size() - 5), counts.size());
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= CLOSE * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }
}
