package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.DateHint.DayMonthOrder;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;
import org.mouseion.formats.dates.words.Roman;

/// Dates in figures: 27/02/1973, 1973-02-27, 11/13/1918, 27.2.1973, 8/1959, 1852/XII.
final class NumericRule implements Rule {

    @Override
    public @Nullable Point read(Cursor cursor, DateHint hint) {
        Item first = cursor.peek();
        Concept separator = cursor.peek(1).is();
        if (!first.isBareNumber()
                || (separator != Concept.SLASH && separator != Concept.DASH && separator != Concept.DOT)) {
            return null;
        }
        Item second = cursor.peek(2);
        Item third = cursor.peek(3).is(separator) ? cursor.peek(4) : Item.NOTHING;
        Point point = three(first, second, third, separator, hint);
        if (point != null) {
            cursor.advance(5);
            return point;
        }
        point = third.is(Concept.NUMBER) ? null : two(first, second, cursor.peek(3), separator);
        if (point != null) {
            cursor.advance(3);
        }
        return point;
    }

    private static @Nullable Point three(Item first, Item second, Item third, Concept separator, DateHint hint) {
        if (!second.isNumber(1, 2) || !third.isBareNumber() || !second.isBareNumber()) {
            return null;
        }
        if (first.isNumber(4, 4) && third.isNumber(1, 2) && first.value() > 0) {
            boolean list = separator == Concept.DASH && second.value() > 12;
            return list ? null : Days.day(first.value(), second.value(), third.value());
        }
        if (!first.isNumber(1, 2) || !third.isNumber(4, 4) || third.value() == 0) {
            return null;
        }
        return dayAndMonth(third.value(), first.value(), second.value(), hint.order());
    }

    /// Which of the two numbers is the day: by the hint, else by what exists, else both.
    private static Point dayAndMonth(int year, int one, int two, DayMonthOrder order) {
        boolean dayFirst = Days.exists(year, two, one);
        boolean monthFirst = Days.exists(year, one, two);
        if (dayFirst && monthFirst && one != two) {
            return switch (order) {
                case DAY_FIRST -> Days.day(year, two, one);
                case MONTH_FIRST -> Days.day(year, one, two);
                case NOT_KNOWN -> either(EdtfDate.ofDay(year, two, one), EdtfDate.ofDay(year, one, two));
            };
        }
        if (monthFirst && !dayFirst) {
            return Days.day(year, one, two);
        }
        boolean secondIsMonth = two <= 12 || one > 12;
        return secondIsMonth ? Days.day(year, two, one) : Days.day(year, one, two);
    }

    private static Point either(EdtfDate one, EdtfDate other) {
        return one.write().compareTo(other.write()) < 0
                ? Point.either(Span.of(one), Span.of(other))
                : Point.either(Span.of(other), Span.of(one));
    }

    private static @Nullable Point two(Item first, Item second, Item after, Concept separator) {
        if (separator == Concept.SLASH && first.isNumber(1, 2) && second.isNumber(4, 4) && second.isBareNumber()) {
            return first.value() <= 12 && second.value() > 0 ? Days.month(second.value(), first.value()) : null;
        }
        if (!first.isNumber(4, 4) || first.value() == 0) {
            return null;
        }
        if (separator == Concept.SLASH && second.is(Concept.STRANGE)) {
            int month = Roman.value(second.text());
            return month >= 1 && month <= 12 ? Days.month(first.value(), month) : null;
        }
        boolean falls = second.value() <= first.value() % 100;
        boolean month = second.isNumber(2, 2) && second.value() >= 1 && second.value() <= 12 && second.isBareNumber();
        boolean ends = !after.is(Concept.DASH) && !after.is(Concept.SLASH);
        boolean nextYear = second.value() == first.value() % 100 + 1;
        boolean zero = second.value() < 10 && !nextYear;
        boolean written = separator == Concept.DASH ? falls : falls || zero;
        return month && written && ends && separator != Concept.DOT ? Days.month(first.value(), second.value()) : null;
    }
}
