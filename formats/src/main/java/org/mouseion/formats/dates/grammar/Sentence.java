package org.mouseion.formats.dates.grammar;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Dating;
import org.mouseion.formats.dates.Reading;
import org.mouseion.formats.dates.Reason;
import org.mouseion.formats.dates.edtf.EdtfMark;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;

/// Reads a whole text, clause by clause: "1970, printed 2011", "1953 (designed) c. 1977 (manufactured)", "1786 or
/// 1800".
/// A number behind a word that nobody knows may be anything ("Design Patent 150,644"), so that clause is left out.
public final class Sentence {

    private final Cursor cursor;
    private final Ranges ranges;
    private final List<Clause> clauses = new ArrayList<>();

    private Concept stage = Concept.FILLER;
    private EdtfMark mark = EdtfMark.PLAIN;
    private boolean isVoid;
    private boolean reign;
    private boolean justRead;
    private Concept link = Concept.FILLER;
    private EdtfMark lastMark = EdtfMark.PLAIN;
    private boolean noDate;

    /// The items of a text, and what is known of its writer.
    public Sentence(Cursor cursor, DateHint hint) {
        this.cursor = cursor;
        this.ranges = new Ranges(hint);
    }

    /// What the text says, with the text itself for the record.
    public Dating read(String written) {
        boolean onlyDoubt = cursor.next(Concept.DOUBT, Concept.END);
        while (!cursor.atEnd()) {
            step();
        }
        if (!clauses.isEmpty()) {
            return Answer.of(written, clauses);
        }
        return noDate || onlyDoubt
                ? Dating.without(written, Reading.DELIBERATELY_UNKNOWN, null)
                : Dating.without(written, Reading.UNREADABLE, Reason.NOT_UNDERSTOOD);
    }

    private void step() {
        switch (cursor.peek().is()) {
            case OPEN -> open();
            case COMMA, SEMICOLON, CLOSE, SLASH, AND, OR -> pass();
            case NO_DATE -> {
                noDate = true;
                cursor.advance(1);
            }
            case CONCEPTION, AFTERLIFE -> stage();
            default -> clause();
        }
    }

    /// Over a sign that parts clauses. "1860 or 63": what follows may be short for a year.
    private void pass() {
        Concept sign = cursor.peek().is();
        boolean joins = sign == Concept.OR || sign == Concept.AND || sign == Concept.SLASH;
        link = justRead && (sign == Concept.OR || sign == Concept.AND) ? sign : Concept.FILLER;
        cursor.advance(1);
        cursor.forget();
        isVoid = false;
        reign = false;
        mark = EdtfMark.PLAIN;
        if (joins && justRead) {
            Point point = Ranges.shortened(cursor, clauses.getLast().point());
            if (point != null) {
                add(point);
            }
        }
    }

    private void open() {
        Point context = reign ? PeriodRule.inBrackets(cursor, ranges) : null;
        if (context == null) {
            pass();
        } else {
            isVoid = false;
            add(context);
        }
    }

    /// "printed 2011" announces a stage; "(manufactured)" and "édité en" look back to the date before.
    private void stage() {
        Concept named = cursor.peek().is();
        cursor.advance(1);
        boolean closes = switch (cursor.peek().is()) {
            case CLOSE, COMMA, SEMICOLON, END -> true;
            default -> false;
        };
        if (closes && !clauses.isEmpty() && clauses.getLast().stage() == Concept.FILLER) {
            clauses.add(clauses.removeLast().at(named));
        } else if (stage == Concept.FILLER) {
            stage = named;
        }
    }

    private void clause() {
        Point point = ranges.read(cursor);
        if (point != null) {
            if (isVoid && stage == Concept.FILLER) {
                isVoid = false;
            } else {
                add(point.marked(mark));
            }
            return;
        }
        Item item = cursor.peek();
        switch (item.is()) {
            case DOUBT -> mark = mark.and(EdtfMark.UNCERTAIN);
            case REIGN -> reign = true;
            case STRANGE, NUMBER -> {
                isVoid = true;
                justRead = false;
            }
            default -> {
                // A preposition or article left over; it changes nothing.
            }
        }
        cursor.advance(1);
    }

    private void add(Point point) {
        boolean goesOn = link != Concept.FILLER && stage == Concept.FILLER && !clauses.isEmpty();
        Concept shared = goesOn ? clauses.getLast().stage() : stage;
        Point read = goesOn ? point.marked(lastMark) : point;
        clauses.add(new Clause(read, shared, goesOn ? link : Concept.FILLER));
        lastMark = goesOn ? lastMark : mark;
        link = Concept.FILLER;
        stage = Concept.FILLER;
        mark = EdtfMark.PLAIN;
        isVoid = false;
        justRead = true;
    }
}
