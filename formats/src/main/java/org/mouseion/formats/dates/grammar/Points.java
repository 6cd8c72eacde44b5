package org.mouseion.formats.dates.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.edtf.EdtfMark;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Item;

/// Reads one date with what stands before it: "c.", "?", "before", "early", then one of the rules.
final class Points {

    /// Words that mean "up to" when nothing stands before them; "à" and "to" do not.
    private static final Set<String> UNTIL = Set.of("tot", "hasta", "until", "till");

    private final List<Rule> rules;
    private final DateHint hint;

    Points(Ranges ranges, DateHint hint) {
        this.hint = hint;
        this.rules = List.of(
                new NumericRule(),
                new CalendarRule(),
                new CenturyRule(),
                new DecadeRule(),
                new RepublicanRule(),
                new PeriodRule(ranges),
                new YearRule());
    }

    @Nullable
    Point read(Cursor cursor) {
        int start = cursor.position();
        Lead lead = Lead.read(cursor);
        Point point = byRule(cursor);
        if (point == null) {
            cursor.returnTo(start);
            return null;
        }
        boolean inBrackets =
                point.kind() == Point.Kind.PERIOD && cursor.peek(-1).is(Concept.CLOSE);
        if (lead.part() != null && !inBrackets) {
            point = point.with(part(lead.part(), point));
        }
        point = point.marked(lead.mark());
        return switch (lead.bound()) {
            case BEFORE -> point.with(point.span().andBefore());
            case AFTER -> point.with(point.span().andAfter());
            default -> point;
        };
    }

    private static Span part(Part part, Point point) {
        boolean divisible = point.kind() == Point.Kind.SPELL || point.kind() == Point.Kind.PERIOD;
        return divisible ? part.of(point.span()) : point.span();
    }

    private @Nullable Point byRule(Cursor cursor) {
        for (Rule rule : rules) {
            Point point = rule.read(cursor, hint);
            if (point != null) {
                return point;
            }
        }
        return null;
    }

    /// What stands before a date.
    ///
    /// @param bound BEFORE, AFTER, or FILLER for neither
    private record Lead(
            EdtfMark mark, Concept bound, @Nullable Part part) {

        static Lead read(Cursor cursor) {
            EdtfMark mark = EdtfMark.PLAIN;
            Concept bound = Concept.FILLER;
            Part part = null;
            while (true) {
                Item item = cursor.peek();
                Part next = part == null ? Part.read(cursor) : null;
                if (next != null) {
                    part = next;
                    continue;
                }
                switch (item.is()) {
                    case CIRCA -> mark = mark.and(EdtfMark.APPROXIMATE);
                    case DOUBT -> mark = mark.and(EdtfMark.UNCERTAIN);
                    case BEFORE, AFTER -> bound = item.is();
                    case STYLE ->
                        mark = mark.and(
                                cursor.peek(1).is(Concept.PERIOD) || Part.isAhead(cursor)
                                        ? EdtfMark.APPROXIMATE
                                        : EdtfMark.PLAIN);
                    case TO -> bound = UNTIL.contains(item.text()) ? Concept.BEFORE : bound;
                    case FILLER, REIGN -> {
                        // "vers à la", "époque": nothing to remember.
                    }
                    default -> {
                        return new Lead(mark, bound, part);
                    }
                }
                cursor.advance(1);
                if (item.is(Concept.CIRCA)) {
                    cursor.take(Concept.COMMA);
                }
            }
        }
    }
}
