package org.mouseion.algorithms.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stems of the passages, numbered, each under its language: *main* is a hand in French and the first in Dutch.
final class Lexicon {

    static final int UNKNOWN = -1;

    private final Analyser analyser;
    private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
    private final List<String> forms = new ArrayList<>();

    Lexicon(Analyser analyser) {
        this.analyser = analyser;
    }

    /// Numbers the stem of a folded word where it is new.
    int learn(String word, String language) {
        Map<String, Integer> known = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
        return known.computeIfAbsent(analyser.stem(word, language), stem -> {
            forms.add(word);
            return forms.size() - 1;
        });
    }

    int find(String word, String language) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(analyser.stem(word, language), UNKNOWN);
    }

    /// A word of each stem, the first that was met, in the order of their numbers.
    List<String> forms() {
        return forms;
    }

    int size() {
        return forms.size();
    }
}
