package org.mouseion.algorithms.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Public holidays, and what the house does on them.
///
/// @param calendar which day is which holiday
/// @param rules hours by name of the holiday; an empty list is closed
/// @param otherwise for a holiday that has no rule: an empty list closed, null as on any such day
public record Holidays(
        Calendar calendar,
        Map<String, List<Span>> rules,
        @Nullable List<Span> otherwise) {

    /// Knows the name of the holiday that a day is.
    @FunctionalInterface
    public interface Calendar {
        Optional<String> find(LocalDate day);
    }

    /// No day is a holiday.
    public static final Holidays NONE = new Holidays(day -> Optional.empty(), Map.of(), null);

    public Holidays {
        rules = rules.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> Span.inOrder(e.getValue())));
        otherwise = otherwise == null ? null : Span.inOrder(otherwise);
    }

    /// The hours of a holiday; nothing where the day goes by the week.
    Optional<List<Span>> hours(String holiday) {
        List<Span> own = rules.get(holiday);
        return Optional.ofNullable(own != null ? own : otherwise);
    }
}
