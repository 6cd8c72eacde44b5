package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;

/// "1830", "225", "-500", "500 BC", "AD 265", "l'an 520 avant J.-C.", and the librarian's "18--".
final class YearRule implements Rule {

    /// Years after this are slips of the pen.
    private static final int LATEST = 2999;

    @Override
    public @Nullable Point read(Cursor cursor, DateHint hint) {
        int start = cursor.position();
        boolean minus = cursor.take(Concept.DASH);
        boolean year = cursor.take(Concept.YEAR);
        cursor.skipFillers();
        Concept stated = cursor.next(Concept.CE) || cursor.next(Concept.BCE)
                ? cursor.peek().is()
                : null;
        if (stated != null) {
            cursor.advance(1);
        }
        Item item = cursor.peek();
        if (!item.isBareNumber() || (item.value() == 0 && item.digits() < 4)) {
            cursor.returnTo(start);
            return null;
        }
        cursor.advance(1);
        if (isLibrarians(item, cursor)) {
            cursor.advance(1);
            cursor.take(Concept.DOUBT);
            return Point.spell(Span.of(EdtfDate.ofDigits(item.value() + "XX")));
        }
        Concept era = stated != null ? stated : Era.of(item.value(), cursor);
        boolean sure = era != null || minus || year;
        if (sure ? item.value() == 0 : !isBelievable(item, cursor)) {
            cursor.returnTo(start);
            return null;
        }
        if (era != Concept.BCE && !minus && item.value() > LATEST) {
            cursor.returnTo(start);
            return null;
        }
        return Point.year(Span.ofYear(Era.astronomical(item.value(), minus || era == Concept.BCE)));
    }

    private static boolean isBelievable(Item item, Cursor cursor) {
        if (item.digits() >= 3) {
            return item.value() <= LATEST && item.digits() <= 4 && item.value() > 0;
        }
        boolean opensRange =
                cursor.next(Concept.DASH, Concept.NUMBER) && cursor.peek(1).isNumber(3, 4);
        return opensRange && cursor.peek(1).value() > item.value();
    }

    /// "18--" or "18??": two figures of a year and no more.
    private static boolean isLibrarians(Item item, Cursor cursor) {
        boolean dashes = cursor.next(Concept.DASH, Concept.END) || cursor.next(Concept.DASH, Concept.CLOSE);
        boolean doubts = cursor.next(Concept.DOUBT, Concept.DOUBT);
        return item.digits() == 2 && item.value() >= 10 && item.value() <= 20 && (dashes || doubts);
    }
}
