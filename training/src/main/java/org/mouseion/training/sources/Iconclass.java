package org.mouseion.training.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Iconclass as its own repository publishes it: `txt/LANGUAGE/…` and `kw/LANGUAGE/…`, lines `notation|text` and
/// `notation|keyword`. Made of them are pairs of keywords, and the keywords of a notation beside its English text:
/// what a visitor types, and what the record says.
///
/// @param texts English texts by notation
/// @param keywords by language, then notation, in the order of the file
public record Iconclass(Map<String, List<String>> texts, Map<String, Map<String, List<String>>> keywords) {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "es");

    /// How much the keywords alone count beside text and keywords together.
    private static final float ALONE = 0.5f;

    /// What every list says in its own words, and what nobody would look for: the lists of references.
    private static final String REFERENCES = "_refs.txt";

    /// @param folder with `txt` and `kw`; nothing comes of one that is absent
    /// @param heldOut texts of notations to leave out, and all their keywords with them
    public static Iconclass read(Path folder, Set<String> heldOut) throws IOException {
        Map<String, List<String>> texts = lines(folder.resolve("txt/en"));
        Set<String> asked = texts.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(heldOut::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, Map<String, List<String>>> keywords = new LinkedHashMap<>();
        for (String language : List.of("en", "nl", "fr", "es")) {
            Map<String, List<String>> of = lines(folder.resolve("kw/" + language));
            Set<Set<String>> bags =
                    asked.stream().map(each -> bag(of.get(each))).collect(Collectors.toSet());
            of.entrySet().removeIf(each -> asked.contains(each.getKey()) || bags.contains(bag(each.getValue())));
            keywords.put(language, of);
        }
        texts.keySet().removeAll(asked);
        return new Iconclass(texts, keywords);
    }

    private static Map<String, List<String>> lines(Path folder) throws IOException {
        Map<String, List<String>> byNotation = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) {
            return byNotation;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.toString().endsWith(REFERENCES)) {
                    for (String line : Files.readAllLines(file)) {
                        add(line, byNotation);
                    }
                }
            }
        }
        return byNotation;
    }

    /// A line that begins with a hash is not translated yet and says it in English.
    private static void add(String line, Map<String, List<String>> byNotation) {
        int bar = line.indexOf('|');
        if (bar > 0 && !line.startsWith("#") && !line.substring(bar + 1).isBlank()) {
            byNotation
                    .computeIfAbsent(line.substring(0, bar).strip(), n -> new ArrayList<>())
                    .add(line.substring(bar + 1).strip().replace('\t', ' '));
        }
    }

    private static Set<String> bag(@org.jspecify.annotations.Nullable Collection<String> keywords) {
        Set<String> bag = new HashSet<>();
        if (keywords != null) {
            keywords.forEach(keyword -> bag.add(keyword.toLowerCase(java.util.Locale.ROOT)));
        }
        return bag;
    }

    /// All keywords of a notation in one language, and its English text. Each means what both say in
    /// English and, with half the weight, what the keywords say alone: they tell what of a text is
    /// asked for. The death of Pandora is asked for by "death", not by "Pandora".
    public List<ParallelRow> bags(Source source) {
        List<ParallelRow> rows = new ArrayList<>();
        Map<String, List<String>> english = keywords.getOrDefault(ParallelRow.ENGLISH, Map.of());
        keywords.forEach((language, of) -> of.forEach((notation, words) -> {
            String bag = String.join(", ", words);
            String said = String.join(", ", english.getOrDefault(notation, List.of()));
            for (String text : texts.getOrDefault(notation, List.of())) {
                add(language, text, said, bag, source, rows);
                if (language.equals(ParallelRow.ENGLISH)) {
                    add(language, text, said, text, source, rows);
                }
            }
        }));
        return rows;
    }

    private static void add(
            String language, String text, String said, String of, Source source, List<ParallelRow> rows) {
        if (said.isEmpty()) {
            rows.add(new ParallelRow(language, text, of, source.weight()));
        } else {
            rows.add(new ParallelRow(language, text + ": " + said, of, source.weight()));
            rows.add(new ParallelRow(language, said, of, source.weight() * ALONE));
        }
    }

    /// Keyword beside keyword. The Dutch and Spanish lists are translations of the English one in alphabetical order,
    /// case aside; the French one is a work of its own, whose pairs are those that are together most often.
    public List<ParallelRow> terms(Source source) {
        Map<String, List<String>> english = keywords.getOrDefault(ParallelRow.ENGLISH, Map.of());
        List<ParallelRow> rows = new ArrayList<>();
        for (String language : LANGUAGES) {
            Map<String, List<String>> other = keywords.getOrDefault(language, Map.of());
            Set<KeywordPairs.Pair> pairs = language.equals("fr")
                    ? KeywordPairs.together(english, other)
                    : KeywordPairs.inOrder(english, other);
            pairs.forEach(
                    pair -> rows.add(new ParallelRow(language, pair.english(), pair.translation(), source.weight())));
        }
        return rows;
    }
}
