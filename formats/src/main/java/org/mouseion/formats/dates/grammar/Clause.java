package org.mouseion.formats.dates.grammar;

import org.mouseion.formats.dates.words.Concept;

/// A date or range with the stage of the work it belongs to.
///
/// @param stage CONCEPTION, AFTERLIFE, or FILLER when none is named
/// @param link  OR or AND when it goes on from the clause before and shares its stage, else FILLER
record Clause(Point point, Concept stage, Concept link) {

    Clause at(Concept other) {
        return new Clause(point, other, link);
    }

    Clause narrowedTo(Span span) {
        return new Clause(point.with(span), stage, link);
    }

    Span span() {
        return point.span();
    }

    boolean isContext() {
        return point.kind() == Point.Kind.PERIOD;
    }
}
