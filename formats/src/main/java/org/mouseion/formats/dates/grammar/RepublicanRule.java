package org.mouseion.formats.dates.grammar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Reason;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;
import org.mouseion.formats.dates.words.Ordinals;

/// The French Republican calendar: "an VII", "brumaire an IV", "18 brumaire an VIII".
/// In force from year I to year XIV; its years began on the days below (decree of 4 frimaire an II),
/// every month has thirty days, and five or six complementary days close the year.
final class RepublicanRule implements Rule {

    /// Day of September on which each year began, from 1792.
    private static final int[] FIRST_DAY = {22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23};

    private static final int DAYS_OF_MONTH = 30;

    @Override
    public @Nullable Point read(Cursor cursor, DateHint hint) {
        int start = cursor.position();
        Item day = Item.NOTHING;
        if (cursor.peek().isNumber(1, 2) && cursor.peek(1).is(Concept.REPUBLICAN_MONTH)) {
            day = cursor.peek();
            cursor.advance(1);
        }
        Item month = Item.NOTHING;
        if (cursor.next(Concept.REPUBLICAN_MONTH)) {
            month = cursor.peek();
            cursor.advance(1);
            cursor.skipFillers();
        }
        int year = year(cursor);
        if (year == 0) {
            cursor.returnTo(start);
            return null;
        }
        return month == Item.NOTHING
                ? Point.year(Span.ofYears(1791 + year, 1792 + year))
                : dated(year, month.value(), day);
    }

    private static int year(Cursor cursor) {
        if (!cursor.next(Concept.YEAR) || !isFrench(cursor.peek().text())) {
            return 0;
        }
        int year = Ordinals.value(cursor.peek(1));
        boolean counted =
                year >= 1 && year <= FIRST_DAY.length && cursor.peek(1).digits() <= 2;
        if (!counted || cursor.ahead(2, Concept.BCE, Concept.CE) != null) {
            return 0;
        }
        cursor.advance(2);
        return year;
    }

    /// "an" or "l'an"; an item keeps its first word.
    private static boolean isFrench(String word) {
        return "an".equals(word) || "l".equals(word);
    }

    private static Point dated(int year, int month, Item day) {
        LocalDate first = LocalDate.of(1791 + year, 9, FIRST_DAY[year - 1]).plusDays((month - 1L) * DAYS_OF_MONTH);
        if (day == Item.NOTHING) {
            LocalDate last = first.plusDays(month == 13 ? 4 : DAYS_OF_MONTH - 1L);
            return Point.calendar(new Span(date(first), date(last)));
        }
        if (day.value() < 1 || day.value() > DAYS_OF_MONTH) {
            return Point.impossible(first.getYear(), Reason.DAY_NOT_IN_MONTH);
        }
        return Point.calendar(Span.of(date(first.plusDays(day.value() - 1L))));
    }

    private static EdtfDate date(LocalDate day) {
        return EdtfDate.ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
