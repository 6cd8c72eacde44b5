package org.mouseion.app.knowledge.visiting;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.algorithms.calendar.Days;
import org.mouseion.algorithms.calendar.Recurrence;
import org.mouseion.algorithms.calendar.Span;
import org.mouseion.app.knowledge.ClockWords;
import org.mouseion.app.knowledge.Money;
import org.mouseion.app.platform.DayText;
import org.mouseion.app.platform.Words;

/// Days, hours and amounts as each language writes them.
public final class DayWords {

    /// Where an amount is written as readers of each language expect it.
    private static final Map<String, Locale> COUNTRIES = Map.of(
            "fr", Locale.FRANCE, "en", Locale.of("en", "IE"), "nl", Locale.of("nl", "NL"), "es", Locale.of("es", "ES"));

    private DayWords() {}

    /// A sentence for days with the same hours, in the order of the week; days without hours are said to be closed.
    ///
    /// @param lastAdmission minutes before closing; 0 for none
    static List<String> week(Map<DayOfWeek, List<Span>> week, int lastAdmission, Words words) {
        Map<List<Span>, List<String>> days = new LinkedHashMap<>();
        Arrays.stream(DayOfWeek.values())
                .forEach(day -> days.computeIfAbsent(week.getOrDefault(day, List.of()), spans -> new ArrayList<>())
                        .add(weekday(day, words)));
        List<String> lines = new ArrayList<>();
        List<String> closed = days.remove(List.<Span>of());
        days.forEach((spans, names) -> lines.add(words.say(
                "visiting.say.days",
                capital(ClockWords.and(names, words), words),
                ClockWords.spans(spans, lastAdmission, words))));
        if (closed != null) {
            lines.add(words.say(
                    "visiting.say.days",
                    capital(ClockWords.and(closed, words), words),
                    words.say("visiting.say.closed")));
        }
        return lines;
    }

    public static String days(Days days, Words words) {
        return switch (days) {
            case Days.Dated(LocalDate from, LocalDate to) when from.equals(to) -> date(from, words);
            case Days.Dated(LocalDate from, LocalDate to) ->
                words.say("visiting.say.range", date(from, words), date(to, words));
            case Days.Yearly(MonthDay from, MonthDay to)
            when from.equals(to) -> words.say("visiting.say.each-year", monthDay(from, words));
            case Days.Yearly(MonthDay from, MonthDay to) ->
                words.say("visiting.say.range", monthDay(from, words), monthDay(to, words));
        };
    }

    public static String recurrence(Recurrence when, Words words) {
        return switch (when) {
            case Recurrence.NthWeekday nth -> {
                String key = "visiting.say.nth." + (nth.number() < 0 ? "last" : Integer.toString(nth.number()));
                String day = words.say(key, weekday(nth.day(), words));
                yield nth.months().isEmpty()
                        ? words.say("visiting.say.nth.each-month", day)
                        : words.say("visiting.say.nth.of", day, ClockWords.and(months(nth, words), words));
            }
            case Recurrence.EachWeek each ->
                words.say(
                        "visiting.say.each-week",
                        ClockWords.and(
                                each.weekdays().stream()
                                        .sorted()
                                        .map(day -> weekday(day, words))
                                        .toList(),
                                words));
            case Recurrence.On on -> days(on.when(), words);
        };
    }

    private static List<String> months(Recurrence.NthWeekday nth, Words words) {
        return nth.months().stream()
                .sorted()
                .map((Month month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()))
                .toList();
    }

    public static String date(LocalDate day, Words words) {
        return DayText.of(day, FormatStyle.LONG, words.locale());
    }

    /// With its weekday.
    public static String dayOf(LocalDate day, Words words) {
        return DayText.of(day, FormatStyle.FULL, words.locale());
    }

    private static String monthDay(MonthDay day, Words words) {
        return DayText.of(day, words.locale());
    }

    public static String weekday(DayOfWeek day, Words words) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
    }

    static String money(Money money, Words words) {
        if (money.minor() == 0) {
            return words.say("visiting.say.free-of-charge");
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(COUNTRIES.getOrDefault(words.tag(), words.locale()));
        format.setCurrency(Currency.getInstance(money.currency()));
        int decimals = money.amount().stripTrailingZeros().scale() <= 0
                ? 0
                : Math.max(2, money.amount().scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }

    static String capital(String text, Words words) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
