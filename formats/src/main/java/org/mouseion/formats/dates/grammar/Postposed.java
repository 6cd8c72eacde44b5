package org.mouseion.formats.dates.grammar;

import org.mouseion.formats.dates.edtf.EdtfMark;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;

/// What qualifies a date from behind: the base Joconde writes "1880 vers", "1870 entre,1875 et", "1875 après"; others
/// "1954?", "1914 or later".
final class Postposed {

    private Postposed() {}

    /// A preposition that belongs to the year before it, because nothing it could govern follows.
    static Point read(Cursor cursor, Point point) {
        Point marked = brackets(cursor, point);
        boolean alone = switch (cursor.peek(1).is()) {
            case END, COMMA, SEMICOLON, CLOSE, OPEN -> true;
            case DOUBT -> true;
            default -> false;
        };
        if (!alone) {
            return marked;
        }
        Span span = marked.span();
        return switch (cursor.peek().is()) {
            case CIRCA -> brackets(cursor, taken(cursor, marked.marked(EdtfMark.APPROXIMATE)));
            case BEFORE -> taken(cursor, marked.with(span.andBefore()));
            case AFTER, LATER -> taken(cursor, marked.with(span.andAfter()));
            case BETWEEN -> between(cursor, marked);
            case AND -> cursor.peek(1).is(Concept.COMMA) ? swapped(cursor, marked) : closing(cursor, marked);
            default -> marked;
        };
    }

    private static Point taken(Cursor cursor, Point point) {
        cursor.advance(1);
        return point;
    }

    /// "1954?", "1850 (?)", "1900 (vers)".
    private static Point brackets(Cursor cursor, Point point) {
        boolean bracket = cursor.next(Concept.OPEN) && cursor.peek(2).is(Concept.CLOSE);
        EdtfMark mark = switch (cursor.peek(bracket ? 1 : 0).is()) {
            case DOUBT -> EdtfMark.UNCERTAIN;
            case CIRCA -> bracket ? EdtfMark.APPROXIMATE : EdtfMark.PLAIN;
            default -> EdtfMark.PLAIN;
        };
        if (mark == EdtfMark.PLAIN) {
            return point;
        }
        cursor.advance(bracket ? 3 : 1);
        return point.marked(mark);
    }

    /// "1870 entre,1875 et" is 1870 to 1875; "1870 entre" alone has lost its end.
    private static Point between(Cursor cursor, Point point) {
        cursor.advance(1);
        Item year = cursor.peek(1);
        if (!cursor.next(Concept.COMMA, Concept.NUMBER)
                || !year.isNumber(4, 4)
                || year.value() < point.span().firstYear()) {
            return point.with(point.span().andAfter());
        }
        cursor.advance(2);
        if (cursor.next(Concept.AND) || cursor.next(Concept.BEFORE) || cursor.next(Concept.BETWEEN)) {
            cursor.advance(1);
        }
        return point.with(point.span().to(Span.ofYear(year.value())));
    }

    /// "1820 et": the end of a pair whose beginning stands in another field.
    private static Point closing(Cursor cursor, Point point) {
        return cursor.peek(1).is(Concept.END)
                ? taken(cursor, point.with(point.span().andBefore()))
                : point;
    }

    /// "1870 et,1852 entre".
    private static Point swapped(Cursor cursor, Point point) {
        Item year = cursor.peek(2);
        if (!year.isNumber(4, 4)
                || !cursor.peek(3).is(Concept.BETWEEN)
                || year.value() > point.span().firstYear()) {
            return point;
        }
        cursor.advance(4);
        return point.with(Span.ofYear(year.value()).to(point.span()));
    }

    /// After a whole range: "?", "or later", "or before", "onwards".
    static Point after(Cursor cursor, Point range) {
        Point point = brackets(cursor, range);
        int comma = cursor.next(Concept.COMMA) ? 1 : 0;
        boolean or = cursor.peek(comma).is(Concept.OR) || cursor.peek(comma).is(Concept.AND);
        int at = or ? comma + 1 : 0;
        boolean governs =
                cursor.peek(at + 1).is(Concept.NUMBER) || cursor.peek(at + 1).is(Concept.CIRCA);
        if (governs) {
            return point;
        }
        return switch (cursor.peek(at).is()) {
            case CIRCA ->
                at == 0 && cursor.peek(1).is(Concept.END)
                        ? taken(cursor, 1, point.marked(EdtfMark.APPROXIMATE))
                        : point;
            case LATER, AFTER ->
                or || cursor.next(Concept.LATER)
                        ? taken(cursor, at + 1, point.with(point.span().andAfter()))
                        : point;
            case EARLIER, BEFORE ->
                or ? taken(cursor, at + 1, point.with(point.span().andBefore())) : point;
            default -> point;
        };
    }

    private static Point taken(Cursor cursor, int steps, Point point) {
        cursor.advance(steps);
        return point;
    }
}
