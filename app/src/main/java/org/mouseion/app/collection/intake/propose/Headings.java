package org.mouseion.app.collection.intake.propose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PlainWords;

/// What columns are called, in four languages and in the standards; the words are the resource `mappings/headings.tsv`.
final class Headings {

    private static final Pattern LANGUAGE = Pattern.compile(
            "(?i)^(.*?)[\\s_.:@\\[(-]+(fr|en|nl|es|de|it|fra|eng|nld|spa|français|francais|english|nederlands"
                    + "|español|espanol)\\W*$");
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("fr", "fr"),
            Map.entry("fra", "fr"),
            Map.entry("français", "fr"),
            Map.entry("francais", "fr"),
            Map.entry("en", "en"),
            Map.entry("eng", "en"),
            Map.entry("english", "en"),
            Map.entry("nl", "nl"),
            Map.entry("nld", "nl"),
            Map.entry("nederlands", "nl"),
            Map.entry("es", "es"),
            Map.entry("spa", "es"),
            Map.entry("español", "es"),
            Map.entry("espanol", "es"),
            Map.entry("de", "de"),
            Map.entry("it", "it"));

    private static final Map<String, Known> WORDS = load();

    private Headings() {}

    /// What a heading means.
    ///
    /// @param target `title`, `dated.from`, or `id`
    /// @param parts parts it settles, as constants
    /// @param word the word of the list that was recognised
    /// @param exact whether the heading is that word and nothing else
    /// @param language the language the heading itself names ("description_en"), or null
    record Meaning(
            String target,
            Map<String, String> parts,
            String word,
            boolean exact,
            @Nullable String language) {}

    private record Known(String target, Map<String, String> parts) {}

    /// What the column at `path` is called, as a person reads it: its last key.
    static String nameOf(String path) {
        String[] keys = path.replace("[]", "").split("\\.");
        return keys[keys.length - 1];
    }

    static Optional<Meaning> find(String path) {
        String name = nameOf(path);
        Matcher tagged = LANGUAGE.matcher(name);
        if (tagged.matches()) {
            String tag = Objects.requireNonNull(TAGS.get(tagged.group(2).toLowerCase(java.util.Locale.ROOT)));
            Optional<Meaning> meaning = look(tagged.group(1), tag);
            if (meaning.isPresent()) {
                return meaning;
            }
        }
        if (TAGS.containsKey(name) && path.contains(".")) {
            return look(nameOf(path.substring(0, path.lastIndexOf('.'))), TAGS.get(name));
        }
        return look(name, null);
    }

    private static Optional<Meaning> look(String name, @Nullable String language) {
        String words = plain(name);
        Known exact = WORDS.get(words);
        if (exact != null) {
            return Optional.of(new Meaning(exact.target(), exact.parts(), words, true, language));
        }
        String best = "";
        for (String word : WORDS.keySet()) {
            if (word.length() > Math.max(best.length(), 3) && holds(words, word)) {
                best = word;
            }
        }
        Known near = WORDS.get(best);
        return near == null
                ? Optional.empty()
                : Optional.of(new Meaning(near.target(), near.parts(), best, false, language));
    }

    private static boolean holds(String words, String word) {
        return (" " + words + " ").contains(" " + word + " ");
    }

    /// "creationDate", "dc:creator", "N° d'inventaire 2" as plain words.
    static String plain(String name) {
        String spaced = name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ").replace('_', ' ');
        String words = PlainWords.of(spaced).replaceAll("\\s+\\d+$", "").strip();
        return words;
    }

    private static Map<String, Known> load() {
        Map<String, Known> words = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Headings.class.getResourceAsStream("/mappings/headings.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(words, line.split("\t")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    private static void add(Map<String, Known> words, String[] fields) {
        Map<String, String> parts = new HashMap<>();
        for (String part : fields[1].split(",")) {
            int is = part.indexOf('=');
            if (is > 0) {
                parts.put(part.substring(0, is), part.substring(is + 1));
            }
        }
        for (int i = 2; i < fields.length; i++) {
            words.putIfAbsent(plain(fields[i]), new Known(fields[0], parts));
        }
    }
}
