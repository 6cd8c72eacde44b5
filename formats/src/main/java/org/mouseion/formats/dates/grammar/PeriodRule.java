package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.words.Concept;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Periods;

/// "Second Empire", "époque Meiji (1868-1912)", "Gouden Eeuw": a name from the table of periods. Years written behind
/// it
/// in brackets count more than the table.
final class PeriodRule implements Rule {

    private final Ranges ranges;

    PeriodRule(Ranges ranges) {
        this.ranges = ranges;
    }

    @Override
    public @Nullable Point read(Cursor cursor, DateHint hint) {
        if (!cursor.next(Concept.PERIOD)) {
            return null;
        }
        Periods.Period period = Periods.all().get(cursor.peek().value());
        cursor.advance(1);
        cursor.take(Concept.REIGN);
        Point written = inBrackets(cursor, ranges);
        return written != null
                ? written
                : Point.year(Span.ofYears(period.from(), period.to())).as(Point.Kind.PERIOD);
    }

    /// "(1868 - 1912)", as the years of a period; null and no step when there are none.
    static @Nullable Point inBrackets(Cursor cursor, Ranges ranges) {
        int start = cursor.position();
        if (!cursor.take(Concept.OPEN)) {
            return null;
        }
        Point point = cursor.next(Concept.OPEN) ? null : ranges.read(cursor);
        if (point == null || point.span().isPoint() || !(cursor.take(Concept.CLOSE) || cursor.atEnd())) {
            cursor.returnTo(start);
            return null;
        }
        return point.as(Point.Kind.PERIOD);
    }
}
