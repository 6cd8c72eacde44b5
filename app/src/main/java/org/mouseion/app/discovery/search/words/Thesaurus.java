package org.mouseion.app.discovery.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// The everyday words of art in four languages, that ship with the house: about twelve hundred things that works show,
/// are or are made of, and periods with their years. It widens queries in any house, whatever vocabularies its own
/// records use; the house's vocabulary comes besides.
///
/// Found by stems of one language, so that "zwanen" and "cygnes" are known as well.
public final class Thesaurus {

    public static final List<String> LANGUAGES = List.of("en", "fr", "nl", "es");

    private static final String FILE = "/discovery/thesaurus.tsv";
    private static final int YEARS = LANGUAGES.size();

    /// One thing with its names.
    ///
    /// @param labels by language, the usual one first
    record Entry(
            Map<String, List<String>> labels,
            @Nullable Integer from,
            @Nullable Integer to) {}

    private final Analysis analysis;
    private final Map<String, Map<String, List<Entry>>> byLanguage = new HashMap<>();
    private int entries;

    public Thesaurus(Analysis analysis) {
        this.analysis = analysis;
        try (InputStream in = Objects.requireNonNull(Thesaurus.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < YEARS) {
            throw new IllegalArgumentException("A line of the thesaurus has a name in each of " + LANGUAGES
                    + ", parted by tabs, but got '" + line + "'");
        }
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (int i = 0; i < YEARS; i++) {
            labels.put(LANGUAGES.get(i), List.of(cells[i].strip().split("\\|")));
        }
        String years = cells.length > YEARS ? cells[YEARS].strip() : "";
        Entry entry = years.isEmpty()
                ? new Entry(labels, null, null)
                : new Entry(labels, Integer.valueOf(years.split("/")[0]), Integer.valueOf(years.split("/")[1]));
        labels.forEach((language, names) -> names.forEach(name -> {
            List<Entry> there = byLanguage
                    .computeIfAbsent(language, l -> new HashMap<>())
                    .computeIfAbsent(key(analysis.words(name), language), k -> new ArrayList<>());
            if (!there.contains(entry)) {
                there.add(entry);
            }
        }));
        entries++;
    }

    int size() {
        return entries;
    }

    /// What the words name in one language.
    List<Entry> find(List<String> words, String language) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(key(words, language), List.of());
    }

    /// What the words of one language are called in each of the four, one list of words a name; empty where the words
    /// are
    /// not known. A stem that two words share by chance ("mona", "monnaie") makes them no names of one thing.
    public Map<String, Set<List<String>>> namesOf(List<String> words, String language) {
        Map<String, Set<List<String>>> names = new LinkedHashMap<>();
        for (Entry entry : find(words, language)) {
            boolean same = entry.labels().getOrDefault(language, List.of()).stream()
                    .anyMatch(label -> isFormOf(words, analysis.words(label)));
            if (same) {
                entry.labels()
                        .forEach((tag, labels) ->
                                labels.forEach(label -> names.computeIfAbsent(tag, t -> new LinkedHashSet<>())
                                        .add(analysis.words(label))));
            }
        }
        return names;
    }

    /// Whether each word begins as the other does but for an ending: a third of it, and two letters at least.
    private static boolean isFormOf(List<String> words, List<String> others) {
        for (int i = 0; i < Math.min(words.size(), others.size()); i++) {
            String word = words.get(i);
            String other = others.get(i);
            int same = 0;
            while (same < Math.min(word.length(), other.length()) && word.charAt(same) == other.charAt(same)) {
                same++;
            }
            int most = Math.max(2, Math.min(word.length(), other.length()) / 3);
            if (word.length() - same > most || other.length() - same > most) {
                return false;
            }
        }
        return words.size() == others.size();
    }

    /// Singular and plural alike.
    private String key(List<String> words, String language) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            key.append(key.isEmpty() ? "" : " ").append(analysis.stem(word, language));
        }
        return key.toString();
    }
}
