package org.mouseion.formats.dates.said;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.edtf.EdtfPart;

/// Says one date, without its marks: a day, a month, a season, a year, a decade, a century, a millennium.
final class SaidDate {

    private final Phrases phrases;

    SaidDate(Phrases phrases) {
        this.phrases = phrases;
    }

    Optional<String> say(EdtfDate date) {
        String digits = date.year().digits();
        if (digits.contains("X")) {
            return date.month() == null ? Optional.ofNullable(unspecified(digits)) : Optional.empty();
        }
        String year = year(date.earliestYear());
        EdtfPart month = date.month();
        EdtfPart day = date.day();
        if (month == null) {
            return Optional.of(year);
        }
        return Optional.ofNullable(day == null ? month(month.digits(), year) : day(day.digits(), month.digits(), year));
    }

    /// "1830", or "500 BC" where the astronomical year is −499.
    String year(int astronomical) {
        return astronomical > 0 ? Integer.toString(astronomical) : phrases.say("bc", 1 - astronomical);
    }

    String century(int number) {
        return phrases.say("century", phrases.count(number));
    }

    private @Nullable String unspecified(String digits) {
        boolean before = digits.startsWith("-");
        String four = before ? digits.substring(1) : digits;
        if (four.matches("\\d{2}0X") && !before) {
            // "1500s" is the century to most readers.
            return phrases.say("years", four.substring(0, 3) + "0", four.substring(0, 3) + "9");
        }
        if (four.matches("\\d{3}X") && !before) {
            return phrases.say("decade", four.substring(0, 3) + "0");
        }
        String said = null;
        if (four.matches("\\d{2}XX")) {
            said = century(Integer.parseInt(four.substring(0, 2)) + 1);
        } else if (four.matches("\\dXXX")) {
            said = phrases.say("millennium", phrases.count(Integer.parseInt(four.substring(0, 1)) + 1));
        }
        return said == null || !before ? said : phrases.say("bc", said);
    }

    private @Nullable String month(String digits, String year) {
        if (digits.contains("X")) {
            return null;
        }
        int number = Integer.parseInt(digits);
        if (number > 24) {
            return null;
        }
        return phrases.say("month", number > 12 ? phrases.say("season." + number) : name(number), year);
    }

    private @Nullable String day(String digits, String month, String year) {
        if (digits.contains("X") || month.contains("X")) {
            return null;
        }
        int number = Integer.parseInt(digits);
        return phrases.say(number == 1 ? "day.first" : "day", number, name(Integer.parseInt(month)), year);
    }

    private String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, phrases.locale());
    }
}
