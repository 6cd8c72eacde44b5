package org.mouseion.algorithms.answering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stems of the passages, numbered, each under its language: *main* is a hand in French and the first in Dutch.
final class Lexicon {

    static final int UNKNOWN = -1;

    private final Analyser analyser;
    private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
    private final Map<String, Map<String, Integer>> rootsByLanguage = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final BitSet stopwords = new BitSet();

    Lexicon(Analyser analyser) {
        this.analyser = analyser;
    }

    /// Numbers the stem of a folded word where it is new.
    ///
    /// @param accented the words of the text that have accents, by their folded form
    int learn(String word, String language, Map<String, String> accented) {
        Map<String, Integer> known = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
        return known.computeIfAbsent(analyser.stem(word, language), stem -> {
            String as = accented.getOrDefault(word, word);
            Map<String, Integer> of = rootsByLanguage.computeIfAbsent(language, l -> new HashMap<>());
            roots.add(of.computeIfAbsent(analyser.root(as, language), root -> forms.size()));
            written.add(as);
            stopwords.set(forms.size(), analyser.isStopword(word));
            forms.add(word);
            return forms.size() - 1;
        });
    }

    int find(String word, String language) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(analyser.stem(word, language), UNKNOWN);
    }

    /// The number of a word's root in its language.
    int findRoot(String written, String language) {
        return rootsByLanguage.getOrDefault(language, Map.of()).getOrDefault(analyser.root(written, language), UNKNOWN);
    }

    /// The number of a stem's root: that of the first stem of its language that has it.
    int root(int stem) {
        return roots.get(stem);
    }

    /// Whether the stem was met first as a word that says nothing about a subject.
    boolean isStopword(int stem) {
        return stopwords.get(stem);
    }

    /// A word of each stem, the first that was met, in the order of their numbers.
    List<String> forms() {
        return forms;
    }

    /// The same words with their accents.
    List<String> written() {
        return written;
    }

    int size() {
        return forms.size();
    }
}
