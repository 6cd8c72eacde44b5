package org.mouseion.app.discovery.voice.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// Finds sensitive subjects by lists of words and turns of phrase, in four languages at once: somebody in distress does
/// not keep to the language of the page. Words are folded; `*` stands for any ending, `_` for any one word.
final class SensitiveWords {

    /// Words that are looked at; nobody in need writes more before they say so.
    private static final int MOST_WORDS = 4_000;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<Subject, List<List<String>>> phrases = new EnumMap<>(Subject.class);
    private final Set<String> self = new HashSet<>();

    SensitiveWords() {
        for (String line : lines()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip();
            for (String phrase : line.substring(colon + 1).split(",")) {
                if (name.equals("SELF")) {
                    self.add(phrase.strip());
                } else {
                    phrases.computeIfAbsent(Subject.valueOf(name), s -> new ArrayList<>())
                            .add(List.of(phrase.strip().split(" ")));
                }
            }
        }
    }

    /// The gravest subject.
    Optional<Finding> find(String text) {
        List<String> read = read(text);
        boolean personal = read.stream().anyMatch(self::contains);
        return subjects(read).stream().min(Comparator.naturalOrder()).map(s -> new Finding(s, personal));
    }

    Set<Subject> findAll(String text) {
        return subjects(read(text));
    }

    private static List<String> read(String text) {
        List<String> words = List.of(BETWEEN.split(Folding.fold(text)));
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    private Set<Subject> subjects(List<String> words) {
        Set<Subject> found = EnumSet.noneOf(Subject.class);
        phrases.forEach((subject, all) -> {
            if (all.stream().anyMatch(phrase -> holds(words, phrase))) {
                found.add(subject);
            }
        });
        return found;
    }

    private static boolean holds(List<String> words, List<String> phrase) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            int same = 0;
            while (same < phrase.size() && isLike(words.get(at + same), phrase.get(same))) {
                same++;
            }
            if (same == phrase.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(String word, String pattern) {
        if (pattern.equals("_")) {
            return true;
        }
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }

    private static List<String> lines() {
        try (InputStream in = SensitiveWords.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The word list of sensitive subjects is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
