package org.mouseion.algorithms.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Rules of one calendar that cannot both be meant.
public final class Contradictions {

    private Contradictions() {}

    /// What is wrong, with the names of what it concerns.
    public sealed interface Found {

        /// Two exceptions of equal length hold the same days and give other hours.
        record Exceptions(SpecialDay one, SpecialDay other) implements Found {}

        /// Two seasons of equal length hold the same days and give other hours.
        record Seasons(Season one, Season other) implements Found {}

        /// The last admission lies before the doors open.
        record LastAdmission(Span span, int minutes) implements Found {}

        /// A span past midnight runs into the hours of the next morning.
        record IntoNextDay(Span evening, Span morning) implements Found {}
    }

    public static List<Found> of(OpeningHours hours) {
        List<Found> found = new ArrayList<>();
        pairs(hours.exceptions(), SpecialDay::when, SpecialDay::spans)
                .forEach(pair -> found.add(new Found.Exceptions(pair.one(), pair.other())));
        pairs(hours.seasons(), Season::when, Season::week)
                .forEach(pair -> found.add(new Found.Seasons(pair.one(), pair.other())));
        List<Week> weeks = new ArrayList<>(List.of(hours.week()));
        hours.seasons().forEach(season -> weeks.add(season.week()));
        for (Week week : weeks) {
            inWeek(week, hours.lastAdmission(), found);
        }
        return List.copyOf(found);
    }

    private static void inWeek(Week week, int lastAdmission, List<Found> found) {
        week.days().forEach((day, spans) -> {
            for (Span span : spans) {
                if (span.minutes() <= lastAdmission) {
                    found.add(new Found.LastAdmission(span, lastAdmission));
                }
                for (Span morning : week.on(day.plus(1))) {
                    if (span.isPastMidnight() && span.end() - Span.DAY > morning.start()) {
                        found.add(new Found.IntoNextDay(span, morning));
                    }
                }
            }
        });
    }

    private record Pair<T>(T one, T other) {}

    private static <T> List<Pair<T>> pairs(List<T> rules, Function<T, Days> when, Function<T, Object> what) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                T one = rules.get(i);
                T other = rules.get(j);
                if (when.apply(one).length() == when.apply(other).length()
                        && meet(when.apply(one), when.apply(other))
                        && !what.apply(one).equals(what.apply(other))) {
                    pairs.add(new Pair<>(one, other));
                }
            }
        }
        return pairs;
    }

    /// Whether any day lies in both; yearly days are looked at in the years the dated ones touch.
    private static boolean meet(Days one, Days other) {
        if (one instanceof Days.Dated a && other instanceof Days.Dated b) {
            return !a.to().isBefore(b.from()) && !b.to().isBefore(a.from());
        }
        java.time.LocalDate first = one instanceof Days.Dated a
                ? a.from()
                : other instanceof Days.Dated b ? b.from() : java.time.LocalDate.of(2024, 1, 1);
        return first.datesUntil(first.plusDays(366)).anyMatch(day -> one.holds(day) && other.holds(day));
    }
}
