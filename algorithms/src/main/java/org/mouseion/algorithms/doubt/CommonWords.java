package org.mouseion.algorithms.doubt;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// The words of today that everybody uses, by which a form is known to be a word in its own right.
///
/// @param keys as [Keys] makes them
public record CommonWords(Set<String> keys) {

    public CommonWords {
        keys = Set.copyOf(keys);
    }

    /// The frequent words of these languages (`fr`, `nl`, `es`, `en`).
    public static CommonWords of(Collection<String> languages) {
        Set<String> keys = new HashSet<>();
        for (String language : languages) {
            if (Spellings.LANGUAGES.contains(language)) {
                for (String[] cells : Tables.rows("words-" + language + ".tsv")) {
                    keys.addAll(Arrays.asList(cells[0].split(" ")));
                }
            }
        }
        return new CommonWords(keys);
    }

    public boolean has(String key) {
        return keys.contains(key);
    }
}
