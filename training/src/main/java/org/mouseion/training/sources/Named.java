package org.mouseion.training.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Things that have a name in each language, under one key.
final class Named {

    static final List<String> LANGUAGES = List.of("en", "nl", "fr", "es");

    private Named() {}

    /// A row for each name of a thing that also has an English one.
    ///
    /// @param names by language, then key
    static List<ParallelRow> rows(Map<String, Map<String, String>> names, Source source) {
        Map<String, String> english = names.getOrDefault(ParallelRow.ENGLISH, Map.of());
        List<ParallelRow> rows = new ArrayList<>();
        names.forEach((language, of) -> of.forEach((key, name) -> {
            String meaning = english.getOrDefault(key, "");
            if (!meaning.isBlank() && !name.isBlank()) {
                rows.add(new ParallelRow(language, meaning, name, source.weight()));
            }
        }));
        return rows;
    }
}
