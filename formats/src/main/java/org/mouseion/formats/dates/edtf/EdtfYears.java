package org.mouseion.formats.dates.edtf;

/// What the digits of an EDTF year mean: `1830`, `-0499`, `17XX`, `Y170000002`, `Y-17E7`, `1950S2`.
final class EdtfYears {

    private EdtfYears() {}

    /// Whether the text is a year of EDTF level 0, 1 or 2.
    static boolean areWellFormed(String text) {
        int end = text.indexOf('S');
        String head = end < 0 ? text : text.substring(0, end);
        if (end >= 0 && !isNumber(text, end + 1, text.length(), 1, 4)) {
            return false;
        }
        boolean isLong = head.startsWith("Y");
        int start = isLong ? 1 : 0;
        if (head.startsWith("-", start)) {
            start++;
        }
        if (!isLong) {
            return head.length() - start == 4 && isYearOfFour(head, start) && !"-0000".equals(head);
        }
        int exponent = head.indexOf('E');
        if (exponent < 0) {
            return isNumber(head, start, head.length(), 5, 18) && head.charAt(start) != '0';
        }
        return isNumber(head, start, exponent, 1, 9)
                && head.charAt(start) != '0'
                && isNumber(head, exponent + 1, head.length(), 1, 2);
    }

    private static boolean isYearOfFour(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 'X' && !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text, int from, int to, int shortest, int longest) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to - from >= shortest && to - from <= longest;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// First or last year the digits allow. Years beyond the range of an `int` are held at its ends.
    static int bound(String digits, boolean last) {
        int significant = digits.indexOf('S');
        String head = significant < 0 ? digits : digits.substring(0, significant);
        boolean isLong = head.startsWith("Y");
        boolean negative = head.startsWith("-", isLong ? 1 : 0);
        String magnitude = head.substring((isLong ? 1 : 0) + (negative ? 1 : 0));
        boolean largest = last != negative;
        long value = magnitude(magnitude, largest);
        if (significant >= 0) {
            value = rounded(value, Integer.parseInt(digits.substring(significant + 1)), largest);
        }
        long year = negative ? -value : value;
        return Math.clamp(year, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static long magnitude(String text, boolean largest) {
        int exponent = text.indexOf('E');
        if (exponent < 0) {
            return Long.parseLong(text.replace('X', largest ? '9' : '0'));
        }
        double value = Long.parseLong(text.substring(0, exponent))
                * Math.pow(10, Integer.parseInt(text.substring(exponent + 1)));
        return (long) Math.min(value, 4e18);
    }

    /// `1950S2`: only the first two digits count, so any year from 1900 to 1999.
    private static long rounded(long value, int significant, boolean largest) {
        int length = Long.toString(value).length();
        long unit = 1;
        for (int i = significant; i < length && unit < 1_000_000_000_000_000_000L; i++) {
            unit *= 10;
        }
        long floor = value / unit * unit;
        return largest ? floor + unit - 1 : floor;
    }
}
