package org.mouseion.app.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something may be said.
///
/// @param from first day, or null for ever since
/// @param to last day, included, or null for until further notice
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A validity ends on or after its first day, but got " + from + " to "
                    + to + "; maybe the two dates are swapped");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean isOverOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
