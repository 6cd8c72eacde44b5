package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Reason;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.edtf.EdtfMark;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;

/// Reads a date or a range of dates: "1830–41", "c. 1650 - c. 1680", "entre 1850 et 1870", "1914 or later", and the
/// order of the base Joconde, "1870 entre,1875 et", "1880 vers".
final class Ranges {

    private final Points points;

    Ranges(DateHint hint) {
        this.points = new Points(this, hint);
    }

    @Nullable
    Point read(Cursor cursor) {
        int start = cursor.position();
        boolean between = cursor.take(Concept.BETWEEN);
        Point point = points.read(cursor);
        if (point == null) {
            cursor.returnTo(start);
            return null;
        }
        point = Postposed.read(cursor, point);
        boolean leftDash = true;
        while (leftDash && isLink(cursor, point, between)) {
            int here = cursor.position();
            boolean dash = cursor.next(Concept.DASH);
            cursor.advance(1);
            Point next = end(cursor, point);
            if (next == null) {
                leftDash = false;
                if (dash && cursor.atEnd()) {
                    point = point.with(point.span().andAfter());
                } else {
                    cursor.returnTo(here);
                }
            } else {
                boolean staysOpen = dash && point.span().isOpenAfter();
                point = staysOpen ? point : join(point, next);
            }
        }
        return Postposed.after(cursor, point);
    }

    private static boolean isLink(Cursor cursor, Point point, boolean between) {
        return switch (cursor.peek().is()) {
            case DASH -> true;
            case TO -> true;
            case AND -> between;
            case SLASH -> point.span().isPoint() && point.kind() != Point.Kind.CALENDAR && isYearNext(cursor, point);
            default -> false;
        };
    }

    /// "1850/1855", "1969/71"; not "1858/2".
    private static boolean isYearNext(Cursor cursor, Point point) {
        Item item = cursor.peek(1);
        return item.isBareNumber()
                && (item.isNumber(4, 4) || item.isNumber(2, 2))
                && (item.digits() == 4 ? item.value() > point.span().lastYear() : expanded(item, point.span()) != null);
    }

    private @Nullable Point end(Cursor cursor, Point first) {
        int start = cursor.position();
        if (cursor.take(Concept.TODAY)) {
            return first.with(first.span().andAfter()).as(Point.Kind.YEAR);
        }
        Point shortened = shortened(cursor, first, true);
        if (shortened != null) {
            return shortened;
        }
        cursor.returnTo(start);
        return points.read(cursor);
    }

    /// "1828–9", "1830–41", "1957–c.66": the end leaves out what it shares with the beginning.
    static @Nullable Point shortened(Cursor cursor, Point first) {
        return shortened(cursor, first, false);
    }

    private static @Nullable Point shortened(Cursor cursor, Point first, boolean noLater) {
        int start = cursor.position();
        EdtfMark mark = EdtfMark.PLAIN;
        while (cursor.next(Concept.CIRCA) || cursor.next(Concept.DOUBT)) {
            boolean circa = cursor.next(Concept.CIRCA);
            mark = mark.and(circa ? EdtfMark.APPROXIMATE : EdtfMark.UNCERTAIN);
            cursor.advance(1);
        }
        Item item = cursor.peek();
        boolean followed = switch (cursor.peek(1).is()) {
            case CENTURY, MILLENNIUM, MONTH, BCE, CE, SLASH, DOT -> true;
            default -> false;
        };
        if (first.kind() != Point.Kind.YEAR || !item.isNumber(1, 2) || !item.isBareNumber() || followed) {
            cursor.returnTo(start);
            return null;
        }
        Integer year = noLater ? inItsCentury(item, first.span()) : expanded(item, first.span());
        if (year == null) {
            cursor.returnTo(start);
            return null;
        }
        cursor.advance(1);
        return Point.year(Span.ofYear(year)).marked(mark);
    }

    /// Only a year after the first.
    private static @Nullable Integer expanded(Item item, Span first) {
        Integer year = inItsCentury(item, first);
        return year != null && year > last(first) ? year : null;
    }

    /// The end in the decade or the century of the beginning, be it no later: "1829–9" is one year, and "1871–65" ends
    /// before it begins. Neither means the years 9 and 65.
    private static @Nullable Integer inItsCentury(Item item, Span first) {
        int last = last(first);
        if (last < 100) {
            return null;
        }
        int unit = item.digits() == 1 ? 10 : 100;
        return last / unit * unit + item.value();
    }

    private static int last(Span first) {
        return first.to() instanceof EdtfDate ? first.lastYear() : first.firstYear();
    }

    private static Point join(Point first, Point last) {
        Span end = last.mark() == EdtfMark.PLAIN ? last.span().marked(first.mark()) : last.span();
        Span span = first.span().to(end);
        Point.Kind kind = first.kind() == Point.Kind.PERIOD ? first.kind() : last.kind();
        EdtfMark mark = last.mark() == EdtfMark.PLAIN ? first.mark() : last.mark();
        Reason trouble = first.trouble() != null ? first.trouble() : last.trouble();
        Point joined = new Point(span, kind, mark, trouble, null);
        if (!isFalling(span)) {
            return joined;
        }
        int one = Math.min(span.firstYear(), span.lastYear());
        int other = Math.max(span.firstYear(), span.lastYear());
        return joined.troubled(Span.ofYears(one, other), Reason.ENDS_BEFORE_IT_BEGINS);
    }

    private static boolean isFalling(Span span) {
        if (span.isOpen()) {
            return false;
        }
        if (span.lastYear() != span.firstYear()) {
            return span.lastYear() < span.firstYear();
        }
        return span.from() instanceof EdtfDate a
                && span.to() instanceof EdtfDate b
                && a.day() != null
                && b.day() != null
                && b.write().compareTo(a.write()) < 0;
    }
}
