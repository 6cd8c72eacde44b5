package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.edtf.EdtfMark;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;

/// "1920s", "années 1920", "jaren 1920", "década de 1920". "1800s" is taken as the century, which holds both readings.
final class DecadeRule implements Rule {

    @Override
    public @Nullable Point read(Cursor cursor, DateHint hint) {
        int start = cursor.position();
        boolean named = cursor.take(Concept.DECADE);
        cursor.skipFillers();
        Item item = cursor.peek();
        boolean again = cursor.decadeNamed && item.isBareNumber() && item.digits() == 4;
        if (item.isDecade() || ((named || again) && item.isNumber(3, 4) && item.value() % 10 == 0)) {
            cursor.advance(1);
            cursor.decadeNamed = named || again;
            return Point.spell(Span.of(date(item.value(), item.isDecade())));
        }
        if (named && item.isNumber(2, 2) && item.value() % 10 == 0) {
            cursor.advance(1);
            return Point.spell(Span.of(date(1900 + item.value(), false))).marked(EdtfMark.UNCERTAIN);
        }
        cursor.returnTo(start);
        return null;
    }

    private static EdtfDate date(int year, boolean plural) {
        String digits = Integer.toString(10_000 + year).substring(1);
        boolean century = plural && year % 100 == 0;
        return EdtfDate.ofDigits(century ? digits.substring(0, 2) + "XX" : digits.substring(0, 3) + "X");
    }
}
