package org.mouseion.algorithms.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/// A stretch of days, both ends included.
public sealed interface Days {

    boolean holds(LocalDate day);

    /// How many days it counts (in a year): the narrower rule is the one that was meant.
    long length();

    /// Between two dates.
    record Dated(LocalDate from, LocalDate to) implements Days {
        public Dated {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("Days run from the first to the last, but got " + from + " to " + to
                        + "; maybe the two dates are swapped");
            }
        }

        @Override
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        @Override
        public long length() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    /// The same days each year; over New Year where `to` comes before `from`. 29 February means 28 February too where
    /// there is no 29th.
    record Yearly(MonthDay from, MonthDay to) implements Days {

        @Override
        public boolean holds(LocalDate day) {
            LocalDate first = from.atYear(day.getYear());
            LocalDate last = to.atYear(day.getYear());
            return last.isBefore(first)
                    ? !day.isBefore(first) || !day.isAfter(last)
                    : !day.isBefore(first) && !day.isAfter(last);
        }

        @Override
        public long length() {
            LocalDate first = from.atYear(2023);
            LocalDate last = to.atYear(2023);
            return ChronoUnit.DAYS.between(first, last.isBefore(first) ? last.plusYears(1) : last) + 1;
        }
    }

    static Days of(LocalDate day) {
        return new Dated(day, day);
    }
}
