package org.mouseion.algorithms.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// On which days something comes again.
public sealed interface Recurrence {

    boolean holds(LocalDate day);

    /// The `number`th such weekday of a month: 1 the first, -1 the last; in all months where `months` is empty.
    record NthWeekday(int number, DayOfWeek day, Set<Month> months) implements Recurrence {
        public NthWeekday {
            if (number == 0 || number < -5 || number > 5) {
                throw new IllegalArgumentException(
                        "A weekday is the 1st to 5th of its month, or -1 for the last, but got " + number);
            }
            months = months.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(months));
        }

        @Override
        public boolean holds(LocalDate date) {
            return date.getDayOfWeek() == day
                    && (months.isEmpty() || months.contains(date.getMonth()))
                    && date.with(TemporalAdjusters.dayOfWeekInMonth(number, day))
                            .equals(date);
        }
    }

    /// Every such weekday.
    record EachWeek(Set<DayOfWeek> weekdays) implements Recurrence {
        public EachWeek {
            weekdays = Set.copyOf(weekdays);
        }

        @Override
        public boolean holds(LocalDate date) {
            return weekdays.contains(date.getDayOfWeek());
        }
    }

    /// These days.
    record On(Days when) implements Recurrence {
        @Override
        public boolean holds(LocalDate date) {
            return when.holds(date);
        }
    }

    default List<LocalDate> list(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(this::holds).toList();
    }

    /// The next such day, `from` included; nothing within two years is nothing.
    default Optional<LocalDate> findNext(LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(731)
                .filter(this::holds)
                .findFirst();
    }
}
