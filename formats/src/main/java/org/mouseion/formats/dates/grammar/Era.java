package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;

/// Before or after the year 1. There is no year 0 in writing: 500 BC is the astronomical year −499.
final class Era {

    private Era() {}

    static int astronomical(int year, boolean before) {
        return before ? 1 - year : year;
    }

    /// The era that holds for a number that has just been read: written right behind it, or at the end of its range
    /// when the numbers fall ("525–500 avant J.-C."). Null when none is written. Steps past an era right behind.
    static @Nullable Concept of(int number, Cursor cursor) {
        if (cursor.next(Concept.BCE) || cursor.next(Concept.CE)) {
            Concept era = cursor.peek().is();
            cursor.advance(1);
            return era;
        }
        Cursor.Ahead ahead = cursor.ahead(0, Concept.BCE, Concept.CE);
        if (ahead == null) {
            return null;
        }
        boolean falling = ahead.nextNumber() < 0 || number >= ahead.nextNumber();
        return ahead.item().is(Concept.CE) || falling ? ahead.item().is() : null;
    }
}
