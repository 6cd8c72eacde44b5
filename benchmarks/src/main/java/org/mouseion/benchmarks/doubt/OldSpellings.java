package org.mouseion.benchmarks.doubt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Spellings;
import org.mouseion.algorithms.doubt.Variant;
import org.mouseion.benchmarks.report.Table;

/// How many old spellings are found by today's word, and how many of the answers are right: over texts that
/// stand beside their modern spelling, an old line and a modern line parted by a tab, in
/// `FOLDER/LANGUAGE/train` and `FOLDER/LANGUAGE/test`.
final class OldSpellings {

    private final Map<String, Map<String, Integer>> byOld = new HashMap<>();
    private final Map<String, Integer> modern = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    private int words;

    private OldSpellings() {}

    /// @param rules whether to tell of each rule how often its answers are right, by which weights are found
    static List<Table> measure(Path folder, boolean rules) throws IOException {
        List<Table> tables = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (String language : List.of("fr", "es")) {
            for (String half : List.of("train", "test")) {
                OldSpellings pairs = read(folder.resolve(language).resolve(half));
                rows.addAll(pairs.rows(language, half));
                if (rules && half.equals("train")) {
                    tables.add(pairs.rules(language));
                }
            }
        }
        tables.addFirst(new Table(
                "Old spellings found by the modern word",
                List.of("texts", "search", "words", "recall at .9", "recall at .8", "average precision"),
                rows));
        return tables;
    }

    private static OldSpellings read(Path folder) throws IOException {
        OldSpellings pairs = new OldSpellings();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t");
                if (cells.length >= 2) {
                    pairs.add(split(cells[0]), split(cells[1]));
                }
            }
        }
        return pairs;
    }

    private static List<String> split(String text) {
        return Keys.words(text.replaceAll("([’'])", "$1 ").replaceAll("[^\\p{L}\\p{M}\\p{N}&’']+", " "));
    }

    private void add(List<String> old, List<String> today) {
        if (old.size() != today.size()) {
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            String key = Keys.of(today.get(i));
            if (key.length() < 2) {
                continue;
            }
            words++;
            byOld.computeIfAbsent(Keys.of(old.get(i)), k -> new HashMap<>()).merge(key, 1, Integer::sum);
            modern.merge(key, 1, Integer::sum);
            typed.putIfAbsent(key, today.get(i));
        }
    }

    private List<List<Object>> rows(String language, String half) {
        List<List<Object>> rows = new ArrayList<>();
        for (boolean spelled : new boolean[] {false, true}) {
            Spellings spellings = spelled ? Spellings.of(List.of(language)) : Spellings.NONE;
            Ranking ranking = new Ranking();
            for (String key : modern.keySet()) {
                int left = modern.getOrDefault(key, 0);
                for (Variant variant : spellings.variants(typed.getOrDefault(key, key))) {
                    for (Map.Entry<String, Integer> meant :
                            byOld.getOrDefault(variant.key(), Map.of()).entrySet()) {
                        boolean right = meant.getKey().equals(key);
                        left -= right ? meant.getValue() : 0;
                        for (int n = 0; n < meant.getValue(); n++) {
                            ranking.add(variant.weight(), right);
                        }
                    }
                }
                for (int n = 0; n < left; n++) {
                    ranking.add(0, true);
                }
            }
            rows.add(List.of(
                    language + " " + half,
                    spelled ? "with rules" : "as typed",
                    words,
                    ranking.recallAt(0.9),
                    ranking.recallAt(0.8),
                    ranking.averagePrecision()));
        }
        return rows;
    }

    /// Of each rule: answers that it alone brings, and how many of them are right.
    private Table rules(String language) {
        Map<String, int[]> counts = new HashMap<>();
        Spellings spellings = Spellings.of(List.of(language));
        for (String key : modern.keySet()) {
            for (Variant variant : spellings.variants(typed.getOrDefault(key, key))) {
                if (variant.rules().size() == 1) {
                    int[] count = counts.computeIfAbsent(variant.rules().getFirst(), k -> new int[2]);
                    byOld.getOrDefault(variant.key(), Map.of()).forEach((meant, times) -> {
                        count[0] += times;
                        count[1] += meant.equals(key) ? times : 0;
                    });
                }
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        counts.entrySet().stream()
                .sorted((a, b) -> b.getValue()[0] - a.getValue()[0])
                .forEach(entry -> rows.add(List.of(
                        entry.getKey(),
                        entry.getValue()[0],
                        entry.getValue()[1],
                        entry.getValue()[1] / (double) Math.max(1, entry.getValue()[0]))));
        return new Table(
                "Rules of " + language + ", alone", List.of("old / modern", "answers", "right", "share"), rows);
    }
}
