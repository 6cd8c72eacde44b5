package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.edtf.Edtf;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.edtf.EdtfEnd;
import org.mouseion.formats.dates.edtf.EdtfInterval;
import org.mouseion.formats.dates.edtf.EdtfMark;

/// A stretch of time while it is being put together; both ends equal when it is a single date such as `1830` or `18XX`.
record Span(EdtfEnd from, EdtfEnd to) {

    static Span of(EdtfDate date) {
        return new Span(date, date);
    }

    static Span ofYear(int year) {
        return of(EdtfDate.ofYear(year));
    }

    static Span ofYears(@Nullable Integer from, @Nullable Integer to) {
        if (from != null && from.equals(to)) {
            return ofYear(from);
        }
        return new Span(
                from == null ? EdtfEnd.Missing.OPEN : EdtfDate.ofYear(from),
                to == null ? EdtfEnd.Missing.OPEN : EdtfDate.ofYear(to));
    }

    /// From here to the end of another.
    Span to(Span other) {
        return orSelf(from, other.to);
    }

    /// A stretch open at both ends says nothing; then this one stays.
    private Span orSelf(EdtfEnd first, EdtfEnd last) {
        return first instanceof EdtfDate || last instanceof EdtfDate ? new Span(first, last) : this;
    }

    Span andBefore() {
        return orSelf(EdtfEnd.Missing.OPEN, to);
    }

    Span andAfter() {
        return orSelf(from, EdtfEnd.Missing.OPEN);
    }

    Span marked(EdtfMark mark) {
        if (mark == EdtfMark.PLAIN) {
            return this;
        }
        boolean single = from.equals(to);
        EdtfEnd first = from instanceof EdtfDate date ? date.marked(mark) : from;
        return new Span(first, single ? first : to instanceof EdtfDate date ? date.marked(mark) : to);
    }

    boolean isPoint() {
        return from.equals(to);
    }

    /// First year, or the least integer when open.
    int firstYear() {
        return from instanceof EdtfDate date ? date.earliestYear() : Integer.MIN_VALUE;
    }

    /// Last year, or the greatest integer when open.
    int lastYear() {
        return to instanceof EdtfDate date ? date.latestYear() : Integer.MAX_VALUE;
    }

    boolean isOpen() {
        return !(from instanceof EdtfDate) || !(to instanceof EdtfDate);
    }

    boolean isKnownFrom() {
        return from instanceof EdtfDate;
    }

    boolean isOpenAfter() {
        return !(to instanceof EdtfDate);
    }

    boolean holds(Span other) {
        return firstYear() <= other.firstYear() && lastYear() >= other.lastYear();
    }

    boolean meets(Span other) {
        return firstYear() <= other.lastYear() && other.firstYear() <= lastYear();
    }

    /// What both have in common; they must meet.
    Span within(Span other) {
        if (holds(other)) {
            return other;
        }
        if (other.holds(this)) {
            return this;
        }
        return new Span(
                firstYear() >= other.firstYear() ? cut(from, firstYear()) : cut(other.from, other.firstYear()),
                lastYear() <= other.lastYear() ? cut(to, lastYear()) : cut(other.to, other.lastYear()));
    }

    /// The smallest stretch that holds both.
    Span hull(Span other) {
        return orSelf(
                firstYear() <= other.firstYear() ? from : other.from, lastYear() >= other.lastYear() ? to : other.to);
    }

    /// `18XX` used as one end of a shorter stretch becomes its first or last year.
    private static EdtfEnd cut(EdtfEnd end, int year) {
        return end instanceof EdtfDate date && !date.earliestYear().equals(date.latestYear())
                ? EdtfDate.ofYear(year)
                : end;
    }

    Edtf edtf() {
        return from instanceof EdtfDate date && from.equals(to) ? date : new EdtfInterval(from, to);
    }
}
