package org.mouseion.algorithms.calendar;

import java.time.DayOfWeek;
import java.util.List;

/// What had something to say about a day, from the strongest to the weakest; each with the hours it gives.
public sealed interface Rule {

    /// Empty: closed.
    List<Span> spans();

    record Special(SpecialDay day) implements Rule {
        @Override
        public List<Span> spans() {
            return day.spans();
        }
    }

    record Holiday(String name, List<Span> spans) implements Rule {}

    record InSeason(Season season, DayOfWeek day) implements Rule {
        @Override
        public List<Span> spans() {
            return season.week().on(day);
        }
    }

    record OfWeek(DayOfWeek day, List<Span> spans) implements Rule {}
}
