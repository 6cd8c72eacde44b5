package org.mouseion.algorithms.answering;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Words without accents, of which a plural's s is the only form.
final class SimpleWords implements Analyser {

    private static final Set<String> STOPWORDS = Set.of(
            "le", "la", "les", "l", "de", "du", "des", "d", "un", "une", "et", "en", "the", "of", "a", "in", "het",
            "een", "el", "y", "dans", "au", "van");

    @Override
    public List<String> words(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        return Stream.of(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public String stem(String word, String language) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    @Override
    public boolean isStopword(String word) {
        return STOPWORDS.contains(word);
    }
}
