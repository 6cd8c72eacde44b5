package org.mouseion.formats.records.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// The text a person reads in a cell that stores a number.
final class CellText {

    /// What Excel and LibreOffice show and compute with; the seventeenth digit of a double is noise.
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /// Beyond this a plain text would be longer than the number is true.
    private static final int LONGEST_PLAIN = 40;

    private static final long DAYS_1904 = 1_462;
    private static final double LAST_DAY = 2_958_466;
    private static final long SECONDS_A_DAY = 86_400;

    private CellText() {}

    static String ofNumber(String stored) {
        try {
            BigDecimal number = new BigDecimal(stored.strip()).round(SHOWN);
            if (number.signum() == 0) {
                return "0";
            }
            boolean plain = Math.abs((long) number.scale()) < LONGEST_PLAIN;
            return plain ? number.stripTrailingZeros().toPlainString() : number.toString();
        } catch (NumberFormatException noNumber) {
            return stored;
        }
    }

    static String padded(String stored, int digits) {
        String text = ofNumber(stored);
        boolean whole = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole && text.length() < digits ? "0".repeat(digits - text.length()) + text : text;
    }

    /// A serial day (ECMA-376-1 §18.17.4.1) as ISO 8601: a date, a time of day, or both. The 1900 calendar counts a 29
    /// February 1900 that never was, so days before March 1900 are one off.
    static String ofDay(String stored, boolean from1904) {
        double serial;
        try {
            serial = Double.parseDouble(stored.strip());
        } catch (NumberFormatException noNumber) {
            return stored;
        }
        if (!(serial >= 0 && serial < LAST_DAY)) {
            return ofNumber(stored);
        }
        long day = (long) Math.floor(serial);
        long second = Math.round((serial - day) * SECONDS_A_DAY);
        if (second == SECONDS_A_DAY) {
            day++;
            second = 0;
        }
        if (day == 0 && !from1904) {
            return time(LocalTime.ofSecondOfDay(second));
        }
        long of1900 = from1904 ? day + DAYS_1904 : day;
        LocalDate date = LocalDate.of(1899, 12, 30).plusDays(of1900 < 61 ? of1900 + 1 : of1900);
        return second == 0
                ? date.toString()
                : LocalDateTime.of(date, LocalTime.ofSecondOfDay(second)).toString();
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
}
