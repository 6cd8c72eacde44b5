package org.mouseion.formats.pages;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a page.
///
/// @param outline  around it, three points or more; empty where only the box is known
/// @param baseline on which it stands, from its beginning; empty where nobody says
/// @param words    in reading order; empty where only whole lines were read
/// @param readings of the whole line, best first, where it was read as one; empty where `words` say it
public record Line(
        String id, Box box, List<Point> outline, List<Point> baseline, List<Word> words, List<Reading> readings) {

    public Line {
        outline = List.copyOf(outline);
        baseline = List.copyOf(baseline);
        words = List.copyOf(words);
        readings = List.copyOf(readings);
    }

    /// The best reading of the line; empty where nobody read it.
    public String text() {
        return readings.isEmpty()
                ? words.stream().map(Word::text).collect(Collectors.joining(" "))
                : readings.getFirst().text();
    }

    public boolean isRead() {
        return !words.isEmpty() || !readings.isEmpty();
    }
}
