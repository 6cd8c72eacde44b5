package org.mouseion.algorithms.text;

/// A stretch of a text.
///
/// @param from first character, from 0
/// @param to behind the last
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A stretch must run from 0 or later to its end or later, but runs from "
                    + from + " to " + to + ". Maybe the two were exchanged.");
        }
    }

    public static Span of(String text) {
        return new Span(0, text.length());
    }

    public int length() {
        return to - from;
    }

    /// The stretch itself, of the text that it was taken from.
    public String in(String text) {
        return text.substring(from, to);
    }

    public boolean holds(int at) {
        return from <= at && at < to;
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /// Without the blanks at both ends.
    Span strip(String text) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// No-break spaces are blanks too, which Java's `isWhitespace` denies.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
