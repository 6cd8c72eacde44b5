package org.mouseion.formats.dates.edtf;

import org.jspecify.annotations.Nullable;

/// One date: a year, perhaps a month or season (21 to 41), perhaps a day and a time, each possibly marked or
/// partly unspecified. The time, if any, is kept as written after its `T`.
public record EdtfDate(
        EdtfPart year, @Nullable EdtfPart month, @Nullable EdtfPart day, String time) implements Edtf, EdtfEnd {

    public EdtfDate {
        if (!EdtfClock.exists(year, month, day)) {
            throw new IllegalArgumentException("No such date: " + year + " " + month + " " + day
                    + ". Maybe the day is beyond the end of the month, or a day is given without a month.");
        }
    }

    /// The year as it stands, astronomical.
    public static EdtfDate ofYear(int year) {
        return new EdtfDate(EdtfPart.plain(digits(year)), null, null, "");
    }

    /// A century, decade or millennium by its unspecified digits: `ofDigits("18XX")`.
    public static EdtfDate ofDigits(String digits) {
        if (!EdtfYears.areWellFormed(digits)) {
            throw new IllegalArgumentException(
                    "Not the digits of an EDTF year: \"" + digits + "\"; four, X where unknown");
        }
        return new EdtfDate(EdtfPart.plain(digits), null, null, "");
    }

    /// A month (1 to 12) or season (21 spring, 22 summer, 23 autumn, 24 winter) of a year.
    public static EdtfDate ofMonth(int year, int month) {
        return new EdtfDate(EdtfPart.plain(digits(year)), EdtfPart.plain(two(month)), null, "");
    }

    /// A day of the (proleptic) Gregorian calendar, already known to exist.
    public static EdtfDate ofDay(int year, int month, int day) {
        return new EdtfDate(EdtfPart.plain(digits(year)), EdtfPart.plain(two(month)), EdtfPart.plain(two(day)), "");
    }

    private static String digits(int year) {
        int size = Math.abs(year);
        if (size > 9999) {
            return "Y" + year;
        }
        String four = Integer.toString(10_000 + size).substring(1);
        return year < 0 ? "-" + four : four;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /// This date with a mark over all of it.
    public EdtfDate marked(EdtfMark mark) {
        if (mark == EdtfMark.PLAIN) {
            return this;
        }
        if (day != null) {
            return new EdtfDate(year, month, day.marked(mark), time);
        }
        return month != null
                ? new EdtfDate(year, month.marked(mark), null, time)
                : new EdtfDate(year.marked(mark), null, null, time);
    }

    @Override
    public String write() {
        if (month == null && year.before() == EdtfMark.PLAIN && year.after() == EdtfMark.PLAIN) {
            return year.digits();
        }
        StringBuilder text = new StringBuilder(16);
        year.writeTo(text);
        if (month != null) {
            month.writeTo(text.append('-'));
        }
        if (day != null) {
            day.writeTo(text.append('-'));
        }
        return time.isEmpty() ? text.toString() : text.append('T').append(time).toString();
    }

    @Override
    public Integer earliestYear() {
        return EdtfYears.bound(year.digits(), false);
    }

    @Override
    public Integer latestYear() {
        return EdtfYears.bound(year.digits(), true);
    }

    @Override
    public boolean approximate() {
        return year.approximate() || (month != null && month.approximate()) || (day != null && day.approximate());
    }

    @Override
    public boolean uncertain() {
        return year.uncertain() || (month != null && month.uncertain()) || (day != null && day.uncertain());
    }
}
