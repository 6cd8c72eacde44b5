package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;
import org.mouseion.formats.dates.words.Ordinals;

/// A part of a century, decade or period: the first to the last of so many equal parts. "Early", "middle" and "late"
/// are
/// thirds; "mid- to late" is the second and third of three.
record Part(int first, int last, int of) {

    /// Reads "early", "mid- to late", "2e moitié du", "derde kwart"; null and no step when there is none.
    static @Nullable Part read(Cursor cursor) {
        Part part = one(cursor);
        if (part == null) {
            return null;
        }
        int here = cursor.position();
        if (cursor.take(Concept.DASH) | cursor.take(Concept.TO) | cursor.take(Concept.AND)) {
            Part next = one(cursor);
            if (next != null && next.of == part.of && next.last > part.last) {
                part = new Part(part.first, next.last, part.of);
            } else {
                cursor.returnTo(here);
            }
        }
        while (isLink(cursor.peek())) {
            cursor.advance(1);
        }
        return part;
    }

    static boolean isAhead(Cursor cursor) {
        return switch (cursor.peek(1).is()) {
            case EARLY, MID, LATE -> true;
            default -> false;
        };
    }

    private static boolean isLink(Item item) {
        return item.is(Concept.FILLER) || item.is(Concept.DASH) || (item.is(Concept.OR) && "of".equals(item.text()));
    }

    private static @Nullable Part one(Cursor cursor) {
        Item item = cursor.peek();
        Part thirds = switch (item.is()) {
            case EARLY -> new Part(1, 1, 3);
            case MID -> new Part(2, 2, 3);
            case LATE -> new Part(3, 3, 3);
            case LATER -> Ordinals.value(cursor.peek(1)) > 0 ? new Part(3, 3, 3) : null;
            default -> null;
        };
        if (thirds != null) {
            cursor.advance(1);
            return thirds;
        }
        int glue = cursor.peek(1).is(Concept.FILLER) || cursor.peek(1).is(Concept.DASH) ? 2 : 1;
        int parts = parts(cursor.peek(glue));
        boolean counted = !item.is(Concept.CIRCA) && (Ordinals.value(item) > 0 || item.is(Concept.ORDINAL));
        if (parts == 0 || !counted || Ordinals.value(item) > parts) {
            return null;
        }
        cursor.advance(glue + 1);
        int which = item.is(Concept.ORDINAL) && item.value() == 0 ? parts : Ordinals.value(item);
        return new Part(which, which, parts);
    }

    /// "first third", "eerste derde": the ordinal is the name of the part too.
    private static boolean isPartToo(String word) {
        return "third".equals(word) || "derde".equals(word);
    }

    private static int parts(Item item) {
        return switch (item.is()) {
            case HALF -> 2;
            case THIRD -> 3;
            case QUARTER -> 4;
            case ORDINAL -> item.value() == 3 && isPartToo(item.text()) ? 3 : 0;
            default -> 0;
        };
    }

    /// This part of a stretch of years.
    Span of(Span whole) {
        if (whole.isOpen()) {
            return whole;
        }
        int start = whole.firstYear();
        int size = whole.lastYear() - start + 1;
        int from = first == 1 ? 0 : end(first - 1, size) + 1;
        int to = end(last, size);
        return to < from ? whole : Span.ofYears(start + from, start + to);
    }

    /// Offset of the last year of the n-th part: 33, 66 and 99 for the thirds of a century, 24 for its first quarter.
    private int end(int n, int size) {
        return Math.ceilDiv(size * n, of) - 1;
    }
}
