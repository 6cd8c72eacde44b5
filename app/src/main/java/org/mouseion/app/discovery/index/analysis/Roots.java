package org.mouseion.app.discovery.index.analysis;

import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/// What is left of a word without any ending, in each of the four languages: cut deeper than [Stems], which search
/// uses, because words of one root are only taken for near each other, never for the same.
///
/// Source: Martin Porter, *Snowball: A language for stemming algorithms* (2001).
final class Roots {

    private static final int SHORTEST = 2;

    private final ThreadLocal<Map<String, SnowballStemmer>> stemmers = ThreadLocal.withInitial(() -> Map.of(
            "fr", new FrenchStemmer(),
            "en", new EnglishStemmer(),
            "nl", new DutchStemmer(),
            "es", new SpanishStemmer()));

    /// @param word in lower case, with its accents
    String of(String word, String language) {
        SnowballStemmer stemmer = stemmers.get().get(language);
        if (stemmer == null) {
            return word;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        String root = stemmer.getCurrent();
        return root.length() < SHORTEST ? word : Folding.fold(root);
    }
}
