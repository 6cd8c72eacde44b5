package org.mouseion.training.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which keyword of one list is which of another, where both lists say it of the same notations.
final class KeywordPairs {

    record Pair(String english, String translation) {}

    private record Scored(Pair pair, double score) {}

    private KeywordPairs() {}

    /// The n-th English keyword of a notation, sorted without regard to case, is the n-th of the translation, if there
    /// are as many.
    static Set<Pair> inOrder(Map<String, List<String>> english, Map<String, List<String>> other) {
        Set<Pair> pairs = new LinkedHashSet<>();
        english.forEach((notation, words) -> {
            List<String> translations = other.getOrDefault(notation, List.of());
            if (words.size() == translations.size()) {
                List<String> sorted = new ArrayList<>(words);
                sorted.sort(String.CASE_INSENSITIVE_ORDER);
                for (int i = 0; i < sorted.size(); i++) {
                    pairs.add(new Pair(sorted.get(i), translations.get(i)));
                }
            }
        });
        return pairs;
    }

    /// Competitive linking (Melamed 2000): within a notation the two keywords that are together most often, by Dice's
    /// coefficient, belong together; then the next two of those that are left.
    static Set<Pair> together(Map<String, List<String>> english, Map<String, List<String>> other) {
        Map<Pair, Integer> both = new HashMap<>();
        Map<String, Integer> left = new HashMap<>();
        Map<String, Integer> right = new HashMap<>();
        english.forEach((notation, words) -> {
            words.forEach(word -> left.merge(word, 1, Integer::sum));
            other.getOrDefault(notation, List.of())
                    .forEach(word -> words.forEach(of -> both.merge(new Pair(of, word), 1, Integer::sum)));
        });
        other.values().forEach(words -> words.forEach(word -> right.merge(word, 1, Integer::sum)));
        Set<Pair> pairs = new LinkedHashSet<>();
        english.forEach((notation, words) -> {
            List<Scored> scored = new ArrayList<>();
            for (String word : words) {
                for (String translation : other.getOrDefault(notation, List.of())) {
                    Pair pair = new Pair(word, translation);
                    double sum = left.getOrDefault(word, 1) + right.getOrDefault(translation, 1);
                    scored.add(new Scored(pair, 2 * both.getOrDefault(pair, 0) / sum));
                }
            }
            link(scored, pairs);
        });
        return pairs;
    }

    private static void link(List<Scored> scored, Set<Pair> pairs) {
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        Set<String> english = new HashSet<>();
        Set<String> translated = new HashSet<>();
        for (Scored each : scored) {
            if (!english.contains(each.pair.english()) && !translated.contains(each.pair.translation())) {
                english.add(each.pair.english());
                translated.add(each.pair.translation());
                pairs.add(each.pair);
            }
        }
    }
}
