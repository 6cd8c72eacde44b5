package org.mouseion.formats.dates.grammar;

import java.time.YearMonth;
import org.mouseion.formats.dates.Reason;
import org.mouseion.formats.dates.edtf.EdtfDate;

/// Makes a day or a month, or says why it cannot exist.
final class Days {

    private Days() {}

    static Point month(int year, int month) {
        return month >= 1 && month <= 12
                ? Point.calendar(Span.of(EdtfDate.ofMonth(year, month)))
                : Point.impossible(year, Reason.MONTH_NOT_IN_YEAR);
    }

    static Point day(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return Point.impossible(year, Reason.MONTH_NOT_IN_YEAR);
        }
        return exists(year, month, day)
                ? Point.calendar(Span.of(EdtfDate.ofDay(year, month, day)))
                : Point.impossible(year, Reason.DAY_NOT_IN_MONTH);
    }

    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
