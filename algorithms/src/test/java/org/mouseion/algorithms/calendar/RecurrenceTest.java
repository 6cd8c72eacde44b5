package org.mouseion.algorithms.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class RecurrenceTest {

    @Test
    void the_first_sunday_comes_once_a_month() {
        Recurrence first = new Recurrence.NthWeekday(1, DayOfWeek.SUNDAY, Set.of());
        assertThat(first.list(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)))
                .containsExactly(LocalDate.of(2026, 10, 4), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 6));
        assertThat(first.findNext(LocalDate.of(2026, 11, 2))).contains(LocalDate.of(2026, 12, 6));
    }

    @Test
    void the_last_thursday_of_summer_months_is_counted_from_the_end() {
        Recurrence last = new Recurrence.NthWeekday(-1, DayOfWeek.THURSDAY, Set.of(Month.JULY, Month.AUGUST));
        assertThat(last.list(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .containsExactly(LocalDate.of(2026, 7, 30), LocalDate.of(2026, 8, 27));
    }

    @Test
    void a_weekday_numbered_nought_is_refused() {
        assertThatThrownBy(() -> new Recurrence.NthWeekday(0, DayOfWeek.MONDAY, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_numbered_weekdays_of_a_month_are_that_many_weeks_in() {
        Property.holdsFor(500, random -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5000)), day -> {
            int number = (day.getDayOfMonth() - 1) / 7 + 1;
            assertThat(new Recurrence.NthWeekday(number, day.getDayOfWeek(), Set.of()).holds(day))
                    .isTrue();
            int back = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
            assertThat(new Recurrence.NthWeekday(back, day.getDayOfWeek(), Set.of()).holds(day))
                    .isTrue();
        });
    }
}
