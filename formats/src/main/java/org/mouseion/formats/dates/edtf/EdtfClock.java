package org.mouseion.formats.dates.edtf;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Which days, months and hours exist.
final class EdtfClock {

    /// A leap year, for days whose year is not known.
    private static final int ANY_YEAR = 2000;

    private EdtfClock() {}

    static boolean exists(EdtfPart year, @Nullable EdtfPart month, @Nullable EdtfPart day) {
        if (!EdtfYears.areWellFormed(year.digits())) {
            return false;
        }
        if (month == null) {
            return day == null;
        }
        if (!isTwo(month.digits()) || !isMonthOrSeason(month)) {
            return false;
        }
        return day == null || (isTwo(day.digits()) && month.lowest() <= 12 && isDay(year, month, day));
    }

    private static boolean isMonthOrSeason(EdtfPart month) {
        return (month.lowest() <= 12 && month.highest() >= 1) || (month.lowest() >= 21 && month.highest() <= 41);
    }

    private static boolean isDay(EdtfPart years, EdtfPart month, EdtfPart day) {
        boolean monthIsExact = month.lowest() == month.highest();
        int longest = 31;
        if (monthIsExact) {
            int year = EdtfYears.bound(years.digits(), false);
            boolean known = year == EdtfYears.bound(years.digits(), true) && Math.abs((long) year) < 999_999_999L;
            longest = YearMonth.of(known ? year : ANY_YEAR, month.lowest()).lengthOfMonth();
        }
        return day.highest() >= 1 && day.lowest() <= longest;
    }

    private static boolean isTwo(String digits) {
        return digits.length() == 2 && isDigitOrX(digits.charAt(0)) && isDigitOrX(digits.charAt(1));
    }

    private static boolean isDigitOrX(char c) {
        return c == 'X' || (c >= '0' && c <= '9');
    }

    /// `23:20:30`, `23:20:30Z`, `23:20:30-04`, `23:20:30+04:30` (EDTF level 0, "Date and time").
    static boolean isTime(String text) {
        if (text.length() < 8 || !isNumber(text, 0, 23) || !isNumber(text, 3, 59) || !isNumber(text, 6, 59)) {
            return false;
        }
        if (text.charAt(2) != ':' || text.charAt(5) != ':') {
            return false;
        }
        String zone = text.substring(8);
        if (zone.isEmpty() || "Z".equals(zone)) {
            return true;
        }
        boolean signed = zone.charAt(0) == '+' || zone.charAt(0) == '-';
        boolean hours = zone.length() == 3 || (zone.length() == 6 && zone.charAt(3) == ':' && isNumber(zone, 4, 59));
        return signed && hours && isNumber(zone, 1, 23);
    }

    private static boolean isNumber(String text, int at, int most) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9' && (tens - '0') * 10 + ones - '0' <= most;
    }
}
