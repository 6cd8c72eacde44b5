package org.mouseion.formats.dates.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.DateHint.CenturyWording;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;
import org.mouseion.formats.dates.words.Ordinals;

/// "19th century", "XIXe siècle", "siglo XIX", "19de eeuw", "18th–19th century", "5e siècle av. J.-C.", "3e
/// millénaire".
final class CenturyRule implements Rule {

    /// Beyond this, a number before "century" is a slip.
    private static final int LATEST = 40;

    /// "18th C."
    private static final Set<String> SHORT = Set.of("c", "cent");

    @Override
    public @Nullable Point read(Cursor cursor, DateHint hint) {
        int start = cursor.position();
        if (cursor.next(Concept.CENTURY) || cursor.next(Concept.MILLENNIUM)) {
            boolean thousand = cursor.next(Concept.MILLENNIUM);
            cursor.advance(1);
            cursor.skipFillers();
            int number = Ordinals.value(cursor.peek());
            if (number >= 1 && number <= LATEST) {
                cursor.advance(1);
                cursor.centuryNamed = !thousand;
                return point(number, thousand, cursor, hint);
            }
            cursor.returnTo(start);
            return null;
        }
        Item item = cursor.peek();
        int number = Ordinals.value(item);
        if (number < 1 || number > LATEST || item.digits() > 2) {
            return null;
        }
        cursor.advance(1);
        if (cursor.next(Concept.FILLER) && isUnit(cursor.peek(1))) {
            cursor.advance(1);
        }
        if (isUnit(cursor.peek()) || isShort(cursor)) {
            boolean thousand = cursor.next(Concept.MILLENNIUM);
            cursor.advance(1);
            return point(number, thousand, cursor, hint);
        }
        Cursor.Ahead unit = isLinked(cursor) ? cursor.ahead(0, Concept.CENTURY, Concept.MILLENNIUM) : null;
        if (unit != null || (item.is(Concept.STRANGE) && (cursor.centuryNamed || isOrdinal(item.text())))) {
            return point(number, unit != null && unit.item().is(Concept.MILLENNIUM), cursor, hint);
        }
        cursor.returnTo(start);
        return null;
    }

    private static boolean isUnit(Item item) {
        return item.is(Concept.CENTURY) || item.is(Concept.MILLENNIUM);
    }

    private static boolean isShort(Cursor cursor) {
        Item item = cursor.peek();
        return (item.is(Concept.CIRCA) || item.is(Concept.STRANGE))
                && SHORT.contains(item.text())
                && !cursor.peek(1).is(Concept.NUMBER);
    }

    private static boolean isLinked(Cursor cursor) {
        return switch (cursor.peek().is()) {
            case DASH, TO, OR, AND, SLASH -> true;
            default -> false;
        };
    }

    /// "XIXe" alone, with its ending.
    private static boolean isOrdinal(String word) {
        return word.length() >= 3 && word.endsWith("e");
    }

    private static Point point(int number, boolean thousand, Cursor cursor, DateHint hint) {
        boolean before = Era.of(number, cursor) == Concept.BCE;
        return Point.spell(thousand ? millennium(number, before) : century(number, before, hint.centuries()));
    }

    static Span century(int number, boolean before, CenturyWording wording) {
        if (number == 1) {
            return before ? Span.ofYears(-99, 0) : Span.ofYears(1, 99 + (wording == CenturyWording.STRICT ? 1 : 0));
        }
        if (!before && wording == CenturyWording.STRICT) {
            return Span.ofYears(number * 100 - 99, number * 100);
        }
        String hundreds = Integer.toString(99 + number).substring(1);
        return Span.of(EdtfDate.ofDigits((before ? "-" : "") + hundreds + "XX"));
    }

    private static Span millennium(int number, boolean before) {
        if (number == 1) {
            return before ? Span.ofYears(-999, 0) : Span.ofYears(1, 999);
        }
        return number > 10
                ? Span.ofYears(
                        before ? -number * 1000 + 1 : number * 1000 - 1000,
                        before ? -number * 1000 + 1000 : number * 1000 - 1)
                : Span.of(EdtfDate.ofDigits((before ? "-" : "") + (number - 1) + "XXX"));
    }
}
