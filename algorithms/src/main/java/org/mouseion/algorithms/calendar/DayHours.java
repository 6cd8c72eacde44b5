package org.mouseion.algorithms.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// A day: open at these hours, or closed, and which rule says so.
public sealed interface DayHours {

    LocalDate day();

    Decision why();

    /// Empty where it is closed.
    List<Span> spans();

    /// @param lastAdmissions when the last visitor is let in, one for each span
    record Open(LocalDate day, List<Span> spans, List<LocalTime> lastAdmissions, Decision why) implements DayHours {
        public Open {
            spans = List.copyOf(spans);
            lastAdmissions = List.copyOf(lastAdmissions);
        }
    }

    record Closed(LocalDate day, Decision why) implements DayHours {
        @Override
        public List<Span> spans() {
            return List.of();
        }
    }

    /// @param deciding the strongest rule that has something to say
    /// @param overruled the others, strongest first
    record Decision(Rule deciding, List<Rule> overruled) {
        public Decision {
            overruled = List.copyOf(overruled);
        }

        /// Whether the day would be something else without its strongest rule.
        public boolean matters() {
            return !overruled.isEmpty() && !overruled.getFirst().spans().equals(deciding.spans());
        }
    }

    /// The rules asked about this day, strongest first; the first one decided.
    default List<Rule> explain() {
        List<Rule> all = new java.util.ArrayList<>(List.of(why().deciding()));
        all.addAll(why().overruled());
        return List.copyOf(all);
    }
}
