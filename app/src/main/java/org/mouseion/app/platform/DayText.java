package org.mouseion.app.platform;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/// Days and hours as each language writes them: « 1er juillet 2026 », "1 July 2026", "1 juli 2026",
/// "1 de julio de 2026".
///
/// A day keeps to its month and an hour to its minutes: [#unbroken] is for text on its way to a reader, so that what is
/// stored, searched and cited keeps its plain spaces.
public final class DayText {

    private static final String KEPT = "\u00a0";

    /// The first of a month as the JDK writes it in French; no other day has an ending there.
    private static final Pattern FIRST = Pattern.compile("(?U)\\b1 (?=\\p{L})");

    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?iU)\\b([0-3]?\\d(?:er)?)( de)? (?=(?:"
            + "janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc"
            + "|jan|feb|mar|apr|may|jun|jul|aug|dec"
            + "|maart|mrt|mei|okt|ene|abr|ago|dic"
            + ")[\\p{L}.]*)");

    private static final Pattern HOUR = Pattern.compile(
            "(?U)\\b([0-2]?\\d(?:[.:][0-5]\\d)?) (h|uur|heures?|[ap]\\.?m\\.?)(?![\\p{L}])(?: ([0-5]\\d)\\b)?");

    private DayText() {}

    public static String of(LocalDate day, FormatStyle style, Locale language) {
        return first(
                DateTimeFormatter.ofLocalizedDate(style)
                        .withLocale(Tongues.forDates(language))
                        .format(day),
                language);
    }

    /// With the hour.
    public static String of(ZonedDateTime at, Locale language) {
        return first(
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(Tongues.forDates(language))
                        .format(at),
                language);
    }

    /// A day of every year.
    public static String of(MonthDay day, Locale language) {
        String pattern = language.getLanguage().equals("es") ? "d 'de' MMMM" : "d MMMM";
        return first(DateTimeFormatter.ofPattern(pattern, language).format(day), language);
    }

    private static String first(String written, Locale language) {
        return language.getLanguage().equals("fr") ? FIRST.matcher(written).replaceFirst("1er ") : written;
    }

    /// The same words, with spaces that no line breaks at between a day and its month, an hour and its minutes.
    public static String unbroken(String text) {
        String days = DAY_AND_MONTH.matcher(text).replaceAll(found -> {
            String of = found.group(2) == null ? "" : KEPT + "de";
            return found.group(1) + of + KEPT;
        });
        return HOUR.matcher(days).replaceAll(found -> {
            String minutes = found.group(3) == null ? "" : KEPT + found.group(3);
            return found.group(1) + KEPT + found.group(2) + minutes;
        });
    }
}
