package org.mouseion.formats.dates.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The single words in which one language writes dates, to tell whether its readers understand a date.
public final class KnownWords {

    private static final List<String> LANGUAGES = List.of("en", "fr", "nl", "es");

    /// What is glued to a number, by the languages that do so: 19th, 18e, 3º.
    private static final Map<String, Set<String>> SUFFIXES = Map.of(
            "en", Set.of("s", "st", "nd", "rd", "th"),
            "fr", Set.of("e", "er", "re", "ere", "eme", "nde"),
            "nl", Set.of("e", "de", "ste"),
            "es", Set.of("o", "a", "os", "da", "ra", "ro"));

    /// Abbreviations that catalogues write in every language.
    private static final Set<String> ANYWHERE = Set.of("c", "ca", "circa");

    private static final Map<String, Set<String>> WORDS =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), KnownWords::read));

    private final String language;

    private KnownWords(String language) {
        this.language = language;
    }

    /// @param language ISO 639-1; a language not known here has no words
    public static KnownWords of(String language) {
        return new KnownWords(language);
    }

    /// Whether no word of the text belongs to another language only. A word of no language, a name for example, is no
    /// hindrance.
    public boolean areAll(String written) {
        return Tokens.of(written).stream().allMatch(this::isReadable);
    }

    private boolean isReadable(Token token) {
        return switch (token.kind()) {
            case SIGN -> true;
            case NUMBER -> isOurs(SUFFIXES, token.suffix());
            case WORD -> ANYWHERE.contains(token.text()) || isNumeral(token.text()) || isOurs(WORDS, token.text());
        };
    }

    /// French and Spanish count centuries in Roman numerals, whose letters are not words.
    private boolean isNumeral(String word) {
        return Roman.value(word) > 0 && (language.equals("fr") || language.equals("es"));
    }

    private boolean isOurs(Map<String, Set<String>> byLanguage, String part) {
        return byLanguage.getOrDefault(language, Set.of()).contains(part)
                || byLanguage.values().stream().noneMatch(parts -> parts.contains(part));
    }

    private static Set<String> read(String language) {
        String name = "words-" + language + ".txt";
        Set<String> words = new HashSet<>();
        try (var in = Objects.requireNonNull(KnownWords.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line ->
                            Arrays.stream(line.substring(line.indexOf(':') + 1).split(",")))
                    .flatMap(phrase -> Tokens.of(phrase).stream())
                    .filter(token -> token.kind() == Token.Kind.WORD)
                    .forEach(token -> words.add(token.text()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the date words " + name, e);
        }
        return words;
    }
}
