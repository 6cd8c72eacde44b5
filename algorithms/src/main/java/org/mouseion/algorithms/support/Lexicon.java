package org.mouseion.algorithms.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The small words of a language: which name nothing, and which turn what is said.
///
/// @param sets words by what they do (`neutral`, `past`, `first` …), in lower case with accents
/// @param turning word to its class: "only", "solely" to "~only"
/// @param poles word to what must not be exchanged for its opposite or its neighbour: "closed" to "closed", "mardi" to
/// "day2"
/// @param numbers number words to their value
record Lexicon(
        Map<String, Set<String>> sets,
        Map<String, String> turning,
        Map<String, String> poles,
        Map<String, String> numbers) {

    static final List<String> LANGUAGES = List.of("fr", "en", "nl", "es");

    private static final Map<String, Lexicon> BY_LANGUAGE = load();

    /// The lexicon of a language, or nothing where the check does not know it.
    static Optional<Lexicon> find(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language));
    }

    boolean is(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word);
    }

    /// The ending of `word` that says when something was, or nothing.
    String tenseOf(String word) {
        for (String set : List.of("past-endings", "other-endings")) {
            for (String ending : sets.getOrDefault(set, Set.of())) {
                if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                    return set;
                }
            }
        }
        return "";
    }

    private static Map<String, Lexicon> load() {
        Map<String, Lexicon> all = new HashMap<>();
        LANGUAGES.forEach(language -> all.put(language, read(language)));
        return Map.copyOf(all);
    }

    private static Lexicon read(String language) {
        Map<String, Set<String>> sets = new HashMap<>();
        Map<String, String> turning = new HashMap<>();
        Map<String, String> poles = new HashMap<>();
        Map<String, String> numbers = new HashMap<>();
        text(language).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            List<String> words = Arrays.asList(line.substring(colon + 1).strip().split(" +"));
            if (name.startsWith("~")) {
                words.forEach(word -> turning.put(word, name));
            } else if (name.startsWith("!")) {
                words.forEach(word -> poles.put(word, name.substring(1)));
            } else if (name.equals("numbers")) {
                words.forEach(word ->
                        numbers.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)));
            } else {
                sets.put(name, new HashSet<>(words));
            }
        });
        return new Lexicon(sets, turning, poles, numbers);
    }

    private static String text(String language) {
        try (InputStream in = Lexicon.class.getResourceAsStream(language + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("The word list of " + language + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
