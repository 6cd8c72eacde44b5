package org.mouseion.app.discovery.index.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/// The stem of a folded word in each of the four languages, remembered: a collection uses the same words over and
/// over.
final class Stems {

    static final List<String> LANGUAGES = List.of("fr", "en", "nl", "es");

    /// Words remembered before starting afresh; about 20 MB.
    private static final int REMEMBERED = 150_000;

    private static final int SHORTEST = 3;

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();
    private final ThreadLocal<List<UnaryOperator<String>>> stemmers = ThreadLocal.withInitial(() -> List.of(
            new FrenchStem(new Stemmer(FrenchLightStemFilter::new)),
            new EnglishStem(new Stemmer(KStemFilter::new)),
            new DutchStem(new Stemmer(in -> new SnowballFilter(in, new DutchStemmer()))),
            new SpanishStem(new Stemmer(SpanishLightStemFilter::new))));

    /// The stem in one language; the word itself where the language is none of the four.
    String of(String word, String language) {
        int which = LANGUAGES.indexOf(language);
        return which < 0 ? word : all(word).get(which);
    }

    /// Every different stem.
    LinkedHashSet<String> of(String word) {
        return new LinkedHashSet<>(all(word));
    }

    /// One stem for each language; none is new to a word met before.
    List<String> all(String word) {
        List<String> stems = known.get(word);
        if (stems == null) {
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            stems = stem(word);
            known.put(word, stems);
        }
        return stems;
    }

    private List<String> stem(String word) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return List.of(word, word, word, word);
        }
        List<String> stems = new ArrayList<>(LANGUAGES.size());
        for (UnaryOperator<String> stemmer : stemmers.get()) {
            String stem = stemmer.apply(word);
            stems.add(stem.length() < 2 ? word : stem);
        }
        return List.copyOf(stems);
    }
}
