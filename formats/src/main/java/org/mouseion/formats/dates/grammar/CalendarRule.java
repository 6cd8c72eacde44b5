package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Reason;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;

/// Dates with a month in words: "27 février 1973", "May 10, 1893", "27 de febrero de 1973", "April – May 1938",
/// "June 19-20, 1964", "1932, December", "Autumn 1916".
final class CalendarRule implements Rule {

    /// How far the year of "2 mai – 4 mai 1839" is looked for.
    private static final int HORIZON = 8;

    @Override
    public @Nullable Point read(Cursor cursor, DateHint hint) {
        int start = cursor.position();
        Point point = switch (cursor.peek().is()) {
            case NUMBER -> cursor.peek().isNumber(1, 2) ? dayFirst(cursor) : yearFirst(cursor);
            case MONTH -> monthFirst(cursor);
            case SEASON -> season(cursor);
            default -> null;
        };
        if (point == null) {
            cursor.returnTo(start);
        }
        return point;
    }

    /// "27 février 1973", "5-9 mai 1840", "2 mai" when a year follows further on.
    private static @Nullable Point dayFirst(Cursor cursor) {
        int day = cursor.peek().value();
        cursor.advance(1);
        int lastDay = day;
        boolean linked = cursor.next(Concept.DASH) || cursor.next(Concept.TO) || cursor.next(Concept.AND);
        if (linked && cursor.peek(1).isNumber(1, 2)) {
            lastDay = cursor.peek(1).value();
            cursor.advance(2);
        }
        cursor.skipFillers();
        int month = month(cursor);
        if (month == 0) {
            return null;
        }
        int year = year(cursor);
        return year == 0 ? null : days(year, month, day, lastDay);
    }

    /// "May 10, 1893", "June 19-20, 1964", "June 1941", "April – May 1938".
    private static @Nullable Point monthFirst(Cursor cursor) {
        int month = month(cursor);
        boolean linked = cursor.next(Concept.DASH) || cursor.next(Concept.TO) || cursor.next(Concept.SLASH);
        if (linked && cursor.peek(1).is(Concept.MONTH)) {
            return months(cursor, month);
        }
        if (!cursor.peek().isNumber(1, 2)) {
            int year = year(cursor);
            return year == 0 ? null : Days.month(year, month);
        }
        int day = cursor.peek().value();
        int lastDay = day;
        cursor.advance(1);
        if (cursor.next(Concept.DASH) && cursor.peek(1).isNumber(1, 2)) {
            lastDay = cursor.peek(1).value();
            cursor.advance(2);
        }
        int year = year(cursor);
        return year == 0 ? null : days(year, month, day, lastDay);
    }

    private static @Nullable Point months(Cursor cursor, int first) {
        int start = cursor.position();
        cursor.advance(1);
        int last = month(cursor);
        int year = cursor.peek().isNumber(4, 4) ? year(cursor) : 0;
        if (year > 0 && last > first) {
            return Point.calendar(new Span(EdtfDate.ofMonth(year, first), EdtfDate.ofMonth(year, last)));
        }
        cursor.returnTo(start);
        int following = yearAhead(cursor);
        return following == 0 ? null : Days.month(following, first);
    }

    /// "1932, December", "1995 (February)".
    private static @Nullable Point yearFirst(Cursor cursor) {
        Item year = cursor.peek();
        if (!year.isNumber(4, 4) || !year.isBareNumber()) {
            return null;
        }
        cursor.advance(1);
        boolean bracket = cursor.next(Concept.OPEN);
        if (!bracket && !cursor.next(Concept.COMMA)) {
            return null;
        }
        cursor.advance(1);
        int month = month(cursor);
        boolean closed = bracket ? cursor.take(Concept.CLOSE) : cursor.atEnd();
        return month > 0 && closed ? Days.month(year.value(), month) : null;
    }

    private static @Nullable Point season(Cursor cursor) {
        int season = cursor.peek().value();
        cursor.advance(1);
        int year = year(cursor);
        return year == 0 ? null : Point.calendar(Span.of(EdtfDate.ofMonth(year, season)));
    }

    private static Point days(int year, int month, int first, int last) {
        Point one = Days.day(year, month, first);
        if (first == last || one.trouble() != null) {
            return one;
        }
        Point other = Days.day(year, month, last);
        if (other.trouble() != null) {
            return other;
        }
        return last > first
                ? Point.calendar(one.span().to(other.span()))
                : Point.impossible(year, Reason.ENDS_BEFORE_IT_BEGINS);
    }

    private static int month(Cursor cursor) {
        if (!cursor.next(Concept.MONTH)) {
            return 0;
        }
        int month = cursor.peek().value();
        cursor.advance(1);
        return month;
    }

    /// The year right behind, perhaps after a comma, or the one at the end of the range; 0 when there is none.
    private static int year(Cursor cursor) {
        int start = cursor.position();
        cursor.take(Concept.COMMA);
        cursor.skipFillers();
        Item item = cursor.peek();
        if (item.isNumber(3, 4) && item.isBareNumber() && item.value() > 0) {
            cursor.advance(1);
            return item.value();
        }
        cursor.returnTo(start);
        boolean linked = cursor.next(Concept.DASH) || cursor.next(Concept.TO);
        return linked ? yearAhead(cursor) : 0;
    }

    private static int yearAhead(Cursor cursor) {
        for (int i = 0; i < HORIZON; i++) {
            Item item = cursor.peek(i);
            if (item.isNumber(4, 4)) {
                return item.value();
            }
            boolean within = switch (item.is()) {
                case DASH, TO, NUMBER, MONTH, FILLER, COMMA -> true;
                default -> false;
            };
            if (!within) {
                return 0;
            }
        }
        return 0;
    }
}
