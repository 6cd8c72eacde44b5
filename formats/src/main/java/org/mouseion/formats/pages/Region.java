package org.mouseion.formats.pages;

import java.util.List;

/// A part of a page that belongs together: a column, a heading, a note in the margin.
///
/// @param kind  in the words of its file ("heading", "MainZone"); empty where it says nothing
/// @param lines in reading order; empty for a picture, a stamp, or what is not read
public record Region(String id, String kind, Box box, List<Point> outline, List<Line> lines) {

    public Region {
        outline = List.copyOf(outline);
        lines = List.copyOf(lines);
    }
}
