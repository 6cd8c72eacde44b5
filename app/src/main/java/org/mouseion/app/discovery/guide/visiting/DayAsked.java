package org.mouseion.app.discovery.guide.visiting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Visiting.PublicHoliday;

/// The day that a turn speaks of.
///
/// @param day the next such day from today on
/// @param each whether every such weekday is meant ("on Sundays")
/// @param both whether the day after is meant as well: a weekend
record DayAsked(LocalDate day, boolean each, boolean both) {

    DayAsked(LocalDate day, boolean each) {
        this(day, each, false);
    }

    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    static Optional<DayAsked> read(
            Spoken spoken, LocalDate today, VisitWords words, IntFunction<List<PublicHoliday>> holidays) {
        List<String> said = spoken.folded();
        Optional<LocalDate> written =
                iso(spoken.text()).or(() -> figures(spoken.text(), today)).or(() -> monthly(said, today, words));
        if (written.isPresent()) {
            return written.map(day -> new DayAsked(day, false));
        }
        Optional<LocalDate> holiday = holiday(said, today, words, holidays);
        if (holiday.isPresent()) {
            return holiday.map(day -> new DayAsked(day, false));
        }
        if (words.has("next-holiday", said)) {
            return nextHoliday(today, holidays).map(day -> new DayAsked(day, false));
        }
        if (words.has("after-tomorrow", said)) {
            return Optional.of(new DayAsked(today.plusDays(2), false));
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (words.has(weekday.name().toLowerCase(java.util.Locale.ROOT), said)) {
                return Optional.of(new DayAsked(today.with(TemporalAdjusters.nextOrSame(weekday)), true));
            }
        }
        if (words.has("tomorrow", words.without("morning", said))) {
            return Optional.of(new DayAsked(today.plusDays(1), false));
        }
        if (words.has("weekend", said)) {
            return Optional.of(new DayAsked(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)), false, true));
        }
        return words.has("today", said) || words.has("now", said)
                ? Optional.of(new DayAsked(today, false))
                : Optional.empty();
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher matcher = ISO.matcher(text);
        return matcher.find()
                ? date(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> figures(String text, LocalDate today) {
        Matcher matcher = FIGURES.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int day = number(matcher.group(1));
        int month = number(matcher.group(2));
        String year = matcher.group(3);
        return year == null
                ? next(month, day, today)
                : date(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
    }

    /// "14 juillet", "July 14", "14th of July 2027", "1er mai".
    private static Optional<LocalDate> monthly(List<String> said, LocalDate today, VisitWords words) {
        for (int at = 0; at < said.size(); at++) {
            for (int month = 1; month <= 12; month++) {
                if (!words.has("month-" + month, List.of(said.get(at)))) {
                    continue;
                }
                Optional<Integer> day = dayAt(said, at - 1);
                if (day.isEmpty() && at >= 2 && List.of("of", "de", "d").contains(said.get(at - 1))) {
                    day = dayAt(said, at - 2);
                }
                if (day.isEmpty()) {
                    day = dayAt(said, at + 1);
                }
                if (day.isPresent()) {
                    Optional<Integer> year = said.stream()
                            .filter(word -> word.matches("20\\d{2}"))
                            .map(Integer::valueOf)
                            .findFirst();
                    int which = month;
                    int number = day.get();
                    return year.map(y -> date(y, which, number)).orElseGet(() -> next(which, number, today));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> dayAt(List<String> said, int at) {
        if (at < 0 || at >= said.size()) {
            return Optional.empty();
        }
        Matcher matcher =
                Pattern.compile("(\\d{1,2})(st|nd|rd|th|er|e|de|ste)?").matcher(said.get(at));
        return matcher.matches() ? Optional.of(number(matcher.group(1))) : Optional.empty();
    }

    /// The next such day from today on.
    private static Optional<LocalDate> next(int month, int day, LocalDate today) {
        return date(today.getYear(), month, day)
                .filter(date -> !date.isBefore(today))
                .or(() -> date(today.getYear() + 1, month, day));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> holiday(
            List<String> said, LocalDate today, VisitWords words, IntFunction<List<PublicHoliday>> holidays) {
        for (String name : words.all(words.holidays(), said)) {
            Optional<LocalDate> fixed = switch (name) {
                case "CHRISTMAS" -> next(12, 25, today);
                case "CHRISTMAS_EVE" -> next(12, 24, today);
                case "BOXING_DAY" -> next(12, 26, today);
                case "NEW_YEAR" -> next(1, 1, today);
                case "NEW_YEAR_EVE" -> next(12, 31, today);
                case "LABOUR_DAY" -> next(5, 1, today);
                case "ALL_SAINTS" -> next(11, 1, today);
                case "ASSUMPTION" -> next(8, 15, today);
                case "ARMISTICE" -> next(11, 11, today);
                case "EASTER" -> easter(0, today);
                case "EASTER_MONDAY" -> easter(1, today);
                case "ASCENSION" -> easter(39, today);
                case "PENTECOST" -> easter(49, today);
                case "WHIT_MONDAY" -> easter(50, today);
                default -> Optional.empty();
            };
            if (fixed.isPresent()) {
                return fixed;
            }
        }
        // Holidays as the house's own calendar names them, in any of its languages.
        String line = VisitWords.line(said);
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> holidays.apply(year).stream())
                .filter(holiday -> !holiday.day().isBefore(today))
                .filter(holiday -> holiday.name().byTag().values().stream()
                        .map(name -> VisitWords.line(Spoken.of(name).folded()))
                        .anyMatch(name -> name.length() > 5 && line.contains(name)))
                .map(PublicHoliday::day)
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> nextHoliday(LocalDate today, IntFunction<List<PublicHoliday>> holidays) {
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> holidays.apply(year).stream())
                .map(PublicHoliday::day)
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> easter(int after, LocalDate today) {
        LocalDate thisYear = easterSunday(today.getYear()).plusDays(after);
        return Optional.of(
                thisYear.isBefore(today) ? easterSunday(today.getYear() + 1).plusDays(after) : thisYear);
    }

    /// The Gregorian computus of Meeus, Jones and Butcher (Meeus 1991, chapter 8).
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
