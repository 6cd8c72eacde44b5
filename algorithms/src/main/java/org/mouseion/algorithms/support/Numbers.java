package org.mouseion.algorithms.support;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers and times of day as four languages write them, brought to one form.
final class Numbers {

    /// "10 h 30", "10h", "10:30", "10.30 uur", "18 uur", "6 p.m.", "10 am", "18 heures".
    static final Pattern TIME = Pattern.compile("\\b(?<h>[01]?\\d|2[0-4])(?:"
            + "[\\s\\h]?(?:h|:|u)[\\s\\h]?(?<m>[0-5]\\d)(?:[\\s\\h]?(?:uur|hrs?|horas?))?"
            + "|[.](?<m2>[0-5]\\d)[\\s\\h]?(?:uur|u\\b|hrs?\\b|h\\b|horas?\\b)"
            + "|(?:[:.](?<m3>[0-5]\\d))?[\\s\\h]?(?<half>[ap])[.]?m\\b[.]?"
            + "|[\\s\\h]?(?:heures?|uur|h|horas?)\\b(?:[\\s\\h]?(?<m4>[0-5]\\d)\\b)?)");

    static final Pattern NUMBER = Pattern.compile("\\d+(?:[ \\u00A0\\u202F.,]\\d{3}(?!\\d))*(?:[.,]\\d+)?");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[ \\u00A0\\u202F.,]\\d{3})+");
    private static final Pattern ROMAN =
            Pattern.compile("(?=[IVXLC]{2,})(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?:e|ème|er|ste|de)?");
    private static final Map<Character, Integer> VALUES = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);
    private static final int NOON = 12;

    private Numbers() {}

    static String time(Matcher found) {
        int hour = Integer.parseInt(found.group("h"));
        String minutes = "00";
        for (String group : new String[] {"m", "m2", "m3", "m4"}) {
            if (found.group(group) != null) {
                minutes = found.group(group);
            }
        }
        String half = found.group("half");
        if ("p".equals(half) && hour < NOON) {
            hour += NOON;
        } else if ("a".equals(half) && hour == NOON) {
            hour = 0;
        }
        return hour + ":" + minutes;
    }

    /// "1 204", "1.204" and "1,204" are one number, as are "12,50" and "12.5".
    static String number(String written) {
        if (THOUSANDS.matcher(written).matches()) {
            return stripZeros(written.replaceAll("\\D", ""));
        }
        String plain = written.replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.');
        return plain.indexOf('.') < 0
                ? stripZeros(plain)
                : plain.replaceAll("0+$", "").replaceAll("[.]$", "");
    }

    private static String stripZeros(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    /// The value of "XIX" or "XIXe", or an empty text where it is none.
    static String roman(String written) {
        if (!ROMAN.matcher(written).matches()) {
            return "";
        }
        int sum = 0;
        for (int i = 0; i < written.length() && VALUES.containsKey(written.charAt(i)); i++) {
            int value = VALUES.getOrDefault(written.charAt(i), 0);
            int next = i + 1 < written.length() ? VALUES.getOrDefault(written.charAt(i + 1), 0) : 0;
            sum += value < next ? -value : value;
        }
        return Integer.toString(sum);
    }

    /// Whether a number is likely a year.
    static boolean isYear(String value) {
        return value.length() == 4 && value.compareTo("1000") >= 0 && value.compareTo("2100") < 0;
    }
}
