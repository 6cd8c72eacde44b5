package org.mouseion.benchmarks.spotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Mean average precision and precision among the first five, over all queries.
///
/// Every word of three letters or more that stands at least twice is asked by each of its examples; the
/// example itself is no answer. A word found without the transcription is right where it overlaps an
/// occurrence by half or more (what both cover of what either covers) that no better ranked one has taken;
/// occurrences never found count as missed.
///
/// @param firstFive right among the first five, of five or of as many as there are to find
record Ranked(double precision, double firstFive, int queries) {

    /// `search` gives the numbers of the candidates, best first.
    static Ranked of(List<Specimen> told, List<Specimen> candidates, Function<Specimen, int[]> search) {
        Map<String, List<Specimen>> byKey = new HashMap<>();
        told.forEach(word ->
                byKey.computeIfAbsent(word.key(), key -> new ArrayList<>()).add(word));
        Map<Specimen, List<Integer>> covered = covered(told, candidates);
        Map<Integer, List<Specimen>> stands = new HashMap<>();
        covered.forEach((word, numbers) -> numbers.forEach(
                n -> stands.computeIfAbsent(n, k -> new ArrayList<>()).add(word)));
        double precision = 0;
        double five = 0;
        int queries = 0;
        for (Specimen query : told) {
            List<Specimen> same = byKey.get(query.key());
            if (query.key().length() < 3 || same == null || same.size() < 2) {
                continue;
            }
            Set<Specimen> left = new HashSet<>(same);
            left.remove(query);
            int there = left.size();
            Set<Integer> own = new HashSet<>(covered.getOrDefault(query, List.of()));
            int rank = 0;
            int right = 0;
            double sum = 0;
            int early = 0;
            for (int candidate : search.apply(query)) {
                if (own.contains(candidate)) {
                    continue;
                }
                rank++;
                if (stands.getOrDefault(candidate, List.of()).stream().anyMatch(left::remove)) {
                    sum += (double) ++right / rank;
                    early += rank <= 5 ? 1 : 0;
                }
            }
            precision += sum / there;
            five += (double) early / Math.min(5, there);
            queries++;
        }
        return new Ranked(precision / Math.max(1, queries), five / Math.max(1, queries), queries);
    }

    private static Map<Specimen, List<Integer>> covered(List<Specimen> told, List<Specimen> candidates) {
        Map<Specimen, List<Integer>> covered = new HashMap<>();
        for (Specimen word : told) {
            for (int i = 0; i < candidates.size(); i++) {
                Specimen candidate = candidates.get(i);
                if (candidate.page() == word.page() && candidate.box().overlap(word.box()) >= 0.5) {
                    covered.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
                }
            }
        }
        return covered;
    }
}
