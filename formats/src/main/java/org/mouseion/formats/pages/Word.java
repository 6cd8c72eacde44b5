package org.mouseion.formats.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word on a page.
///
/// @param id       in its file; empty where it has none
/// @param readings best first, at least one; the others are what whoever read it hesitated about
/// @param whole    the word that a word broken at the end of a line is part of, or null
public record Word(
        String id,
        Box box,
        List<Reading> readings,
        @Nullable Broken whole) {

    /// A word that is broken at the end of a line.
    ///
    /// @param word  the whole word
    /// @param first whether this is its first part, else its second
    public record Broken(String word, boolean first) {}

    public Word {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("A word has a reading. Leave out words that nobody read.");
        }
    }

    /// The best reading.
    public String text() {
        return readings.getFirst().text();
    }
}
