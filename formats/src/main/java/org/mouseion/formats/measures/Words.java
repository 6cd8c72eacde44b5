package org.mouseion.formats.measures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the words of dimensions mean, from `words.txt`. One word may be a letter for a direction and a unit ("h"); the
/// reader decides by where it stands.
final class Words {

    private static final Map<String, Set<String>> MEANINGS = read();

    private Words() {}

    static boolean is(String word, String meaning) {
        return MEANINGS.getOrDefault(key(word), Set.of()).contains(meaning);
    }

    static @Nullable Unit unit(String word) {
        for (Unit unit : Unit.values()) {
            if (is(word, name(unit.name()))) {
                return unit;
            }
        }
        return null;
    }

    /// The direction a letter or word names; "D." counts as a diameter until a width stands beside it.
    static @Nullable Kind kind(String word) {
        if (is(word, "depth-or-diameter")) {
            return Kind.DIAMETER;
        }
        for (Kind kind : Kind.values()) {
            if (is(word, name(kind.name()))) {
                return kind;
            }
        }
        return null;
    }

    private static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    /// Accents never count; capitals count in abbreviations of one or two letters.
    private static String key(String word) {
        String plain = word;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128 && word.length() > 1) {
                plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
                break;
            }
        }
        return plain.length() <= 2 && MEANINGS_KEEP_CASE.contains(plain) ? plain : plain.toLowerCase(Locale.ROOT);
    }

    private static final Set<String> MEANINGS_KEEP_CASE = shortWords();

    private static Set<String> shortWords() {
        Set<String> words = new HashSet<>();
        MEANINGS.keySet().stream().filter(word -> word.length() <= 2).forEach(words::add);
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> meanings = new HashMap<>();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("words.txt"), "words.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String meaning = line.substring(0, line.indexOf(':'));
                        for (String word : line.substring(line.indexOf(':') + 1).split(",")) {
                            meanings.computeIfAbsent(word.strip(), w -> new HashSet<>())
                                    .add(meaning);
                            if (word.strip().length() > 2) {
                                meanings.computeIfAbsent(word.strip().toLowerCase(Locale.ROOT), w -> new HashSet<>())
                                        .add(meaning);
                            }
                        }
                    });
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the words of dimensions", e);
        }
    }
}
