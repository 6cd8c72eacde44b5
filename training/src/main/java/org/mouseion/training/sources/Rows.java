package org.mouseion.training.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All rows to learn from: those of the sources, and every English text once as a row of its own.
///
/// @param counted those by which the frequency of words is known: the rows but those that say again what others say
/// @param english the distinct English texts of each source; a text may be in several
public record Rows(List<ParallelRow> rows, List<ParallelRow> counted, Map<Source, List<String>> english) {

    /// @param heldOut texts, English or not, whose rows are left out
    public static Rows of(Map<Source, List<ParallelRow>> sources, Set<String> heldOut) {
        List<ParallelRow> rows = new ArrayList<>();
        List<ParallelRow> counted = new ArrayList<>();
        Map<Source, List<String>> english = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        for (Source source : sources.keySet()) {
            Set<ParallelRow> once = new LinkedHashSet<>(sources.getOrDefault(source, List.of()));
            once.removeIf(row -> heldOut.contains(row.english()) || heldOut.contains(row.text()));
            List<ParallelRow> translated = once.stream()
                    .filter(row -> !row.language().equals(ParallelRow.ENGLISH)
                            || !row.text().equals(row.english()))
                    .toList();
            rows.addAll(translated);
            counted.addAll(source.repeats() ? List.of() : translated);
            Set<String> here = new LinkedHashSet<>();
            once.forEach(row -> here.add(row.english()));
            here.stream().filter(all::add).map(Rows::inEnglish).forEach(row -> {
                rows.add(row);
                if (!source.repeats()) {
                    counted.add(row);
                }
            });
            english.put(source, List.copyOf(here));
        }
        return new Rows(List.copyOf(rows), List.copyOf(counted), english);
    }

    private static ParallelRow inEnglish(String text) {
        return new ParallelRow(ParallelRow.ENGLISH, text, text, 1);
    }

    /// How many distinct English texts each source brought, by its name.
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        english.forEach((source, texts) -> counts.put(source.name(), texts.size()));
        return counts;
    }
}
