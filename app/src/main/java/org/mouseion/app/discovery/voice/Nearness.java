package org.mouseion.app.discovery.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.springframework.stereotype.Component;

/// How nearly a word of a question stands in a sentence: the word itself or another form of it, or a word of the same
/// meaning, be it of another language ("cercueil" where a coffin is spoken of).
///
/// Meaning is asked of the engine word by word, never of whole sentences, so that no word of the question is
/// outvoted by the others. A name, and a word the engine can only guess at, must stand there itself.
@Component
class Nearness {

    /// From here on a word counts as standing there. In half of the questions to the novel words of what it never
    /// speaks of reach 0.67, and words of the subject begin at 0.73; see decision 0104.
    static final double NEAR = 0.7;

    /// Two spellings of one name: "Londres", "London".
    private static final double SAME_NAME = 0.9;

    /// What only means the same never counts as the word itself.
    private static final double MEANT = 0.99;

    /// Words so short are the beginning of too many others.
    private static final int SHORT = 4;

    private final Analysis analysis;
    private final Embeddings embeddings;

    Nearness(Analysis analysis, Embeddings embeddings) {
        this.analysis = analysis;
        this.embeddings = embeddings;
    }

    /// For each sentence how nearly each word stands in it: 0, from [#NEAR] on, or 1 where it stands there itself.
    ///
    /// @param words folded
    /// @param question in which they stand as they were written
    /// @param asked language of the question
    /// @param language of the sentences
    double[][] of(List<String> words, String question, String asked, List<String> sentences, String language) {
        // Rules that cut endings hold within a language only.
        UnaryOperator<String> root = word -> asked.equals(language) ? analysis.stem(word, language) : word;
        List<Set<String>> roots = sentences.stream()
                .map(sentence -> analysis.words(sentence).stream().map(root).collect(Collectors.toSet()))
                .toList();
        Map<String, String> written = written(question);
        Set<String> names = names(question);
        double[][] near = new double[sentences.size()][words.size()];
        for (int w = 0; w < words.size(); w++) {
            String word = words.get(w);
            double[] meant = meant(
                    written.getOrDefault(word, word),
                    asked.equals(language) || word.length() > SHORT ? sentences : without(word, sentences));
            double least = names.contains(word) ? SAME_NAME : NEAR;
            for (int s = 0; s < sentences.size(); s++) {
                near[s][w] =
                        roots.get(s).contains(root.apply(word)) ? 1 : meant[s] >= least ? Math.min(MEANT, meant[s]) : 0;
            }
        }
        return near;
    }

    private double[] meant(String word, List<String> sentences) {
        double[] none = new double[sentences.size()];
        if (!embeddings.isInstant() || embeddings.guesses(word)) {
            return none;
        }
        double[] meant = embeddings.wordByWord(word, sentences);
        return meant.length == none.length ? meant : none;
    }

    /// Without longer words that begin alike: the engine may take "merest" for a form of "mer".
    private static List<String> without(String word, List<String> sentences) {
        Pattern longer = Pattern.compile(
                "\\b" + Pattern.quote(word) + "\\p{L}+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
        return sentences.stream()
                .map(sentence -> longer.matcher(sentence).replaceAll(" "))
                .toList();
    }

    /// By their folded form, since an accent may be what the engine knows a word by.
    private Map<String, String> written(String question) {
        Map<String, String> written = new HashMap<>();
        for (String word : question.split("[^\\p{L}\\p{M}]+")) {
            analysis.words(word).forEach(folded -> written.putIfAbsent(folded, word));
        }
        return written;
    }

    /// Words written with a capital anywhere but at the beginning.
    private Set<String> names(String question) {
        Set<String> names = new HashSet<>();
        boolean isFirst = true;
        for (String word : question.split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty()) {
                if (!isFirst && Character.isUpperCase(word.codePointAt(0))) {
                    names.addAll(analysis.words(word));
                }
                isFirst = false;
            }
        }
        return names;
    }
}
