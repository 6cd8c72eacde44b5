package org.mouseion.app.discovery.index.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/// The stem of a folded word in each of the four languages, remembered: a collection uses the same words over
/// and over.
final class Stems {

    static final List<String> LANGUAGES = List.of("fr", "en", "nl", "es");

    /// Words remembered before starting afresh; about 20 MB.
    private static final int REMEMBERED = 150_000;

    private static final int SHORTEST = 3;

    private static final int DUTCH = LANGUAGES.indexOf("nl");

    private record Known(List<String> stems, Optional<DutchCompounds.Parts> parts) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final ThreadLocal<List<UnaryOperator<String>>> stemmers = ThreadLocal.withInitial(() -> List.of(
            new FrenchStem(new Stemmer(FrenchLightStemFilter::new)),
            new EnglishStem(new Stemmer(KStemFilter::new)),
            new DutchStem(new Stemmer(in -> new SnowballFilter(in, new DutchStemmer()))),
            new SpanishStem(new Stemmer(SpanishLightStemFilter::new))));

    private final DutchCompounds compounds = new DutchCompounds(stemmers.get().get(DUTCH));

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
        return known(word).stems();
    }

    /// The two words that a Dutch compound is made of.
    Optional<DutchCompounds.Parts> parts(String word) {
        return known(word).parts();
    }

    /// What the words from `at` on say that Dutch also says in one word.
    Optional<DutchCompounds.Parts> spelledOut(List<String> words, int at) {
        return compounds.spelledOut(words, at, stemmers.get().get(DUTCH));
    }

    private Known known(String word) {
        Known there = known.get(word);
        if (there == null) {
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            there = stem(word);
            known.put(word, there);
        }
        return there;
    }

    private Known stem(String word) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return new Known(List.of(word, word, word, word), Optional.empty());
        }
        Optional<DutchCompounds.Parts> parts =
                compounds.split(word, stemmers.get().get(DUTCH));
        List<String> stems = new ArrayList<>(LANGUAGES.size());
        for (UnaryOperator<String> stemmer : stemmers.get()) {
            String stem = stemmer.apply(word);
            stems.add(stem.length() < 2 ? word : stem);
        }
        parts.ifPresent(compound -> stems.set(DUTCH, compound.joined()));
        return new Known(List.copyOf(stems), parts);
    }
}
