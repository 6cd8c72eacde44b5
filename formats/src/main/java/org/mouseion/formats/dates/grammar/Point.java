package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.Reason;
import org.mouseion.formats.dates.edtf.EdtfMark;

/// One date inside a text, as a rule of the grammar read it.
///
/// @param mark    what stood before it and also holds for the end of its range: "c.1830–41"
/// @param trouble what is impossible about it
/// @param or      the other reading of a date in figures: 10 May or 5 October
record Point(
        Span span,
        Kind kind,
        EdtfMark mark,
        @Nullable Reason trouble,
        @Nullable Span or) {

    enum Kind {
        YEAR,
        /// A month or day.
        CALENDAR,
        /// A decade, century or millennium.
        SPELL,
        /// A named period, context to a closer date beside it.
        PERIOD
    }

    static Point year(Span span) {
        return new Point(span, Kind.YEAR, EdtfMark.PLAIN, null, null);
    }

    static Point calendar(Span span) {
        return new Point(span, Kind.CALENDAR, EdtfMark.PLAIN, null, null);
    }

    static Point either(Span one, Span other) {
        return new Point(one, Kind.CALENDAR, EdtfMark.PLAIN, null, other);
    }

    static Point spell(Span span) {
        return new Point(span, Kind.SPELL, EdtfMark.PLAIN, null, null);
    }

    static Point impossible(int year, Reason reason) {
        return new Point(Span.ofYear(year), Kind.CALENDAR, EdtfMark.PLAIN, reason, null);
    }

    /// The same with other ends; a second reading no longer fits and is dropped.
    Point with(Span other) {
        return new Point(other, kind, mark, trouble, other.equals(span) ? or : null);
    }

    Point marked(EdtfMark more) {
        return new Point(span.marked(more), kind, mark.and(more), trouble, or == null ? null : or.marked(more));
    }

    Point as(Kind other) {
        return new Point(span, other, mark, trouble, or);
    }

    Point troubled(Span year, Reason reason) {
        return new Point(year, kind, mark, reason, null);
    }
}
