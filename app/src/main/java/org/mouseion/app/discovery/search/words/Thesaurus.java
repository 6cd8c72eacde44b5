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
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// Singular and plural alike.
    private String key(List<String> words, String language) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            key.append(key.isEmpty() ? "" : " ").append(analysis.stem(word, language));
        }
        return key.toString();
    }
}
