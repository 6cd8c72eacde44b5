package org.mouseion.algorithms.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The hours of each day of the week; a day that is not named is closed.
public record Week(Map<DayOfWeek, List<Span>> days) {

    public static final Week CLOSED = new Week(Map.of());

    public Week {
        Map<DayOfWeek, List<Span>> kept = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                kept.put(day, Span.inOrder(spans));
            }
        });
        days = Collections.unmodifiableMap(kept);
    }

    public List<Span> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }
}
