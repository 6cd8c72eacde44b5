package org.mouseion.formats.dates.words;

import java.util.List;

/// Roman numerals as centuries and years of the Republic are written: "XIX", "XIXe", "Vème", "Ier".
public final class Roman {

    private static final List<String> SUFFIXES = List.of("eme", "ieme", "ere", "er", "th", "de", "ste", "e");

    private Roman() {}

    /// The value of a lower-case numeral up to 39, its ordinal ending allowed; 0 when it is none.
    public static int value(String word) {
        int plain = numeral(word);
        if (plain > 0) {
            return plain;
        }
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix)) {
                int value = numeral(word.substring(0, word.length() - suffix.length()));
                if (value > 0) {
                    return value;
                }
            }
        }
        return 0;
    }

    private static int numeral(String word) {
        int tens = 0;
        while (tens < word.length() && tens < 3 && word.charAt(tens) == 'x') {
            tens++;
        }
        int ones = switch (word.substring(tens)) {
            case "" -> 0;
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv", "iiii" -> 4;
            case "v" -> 5;
            case "vi" -> 6;
            case "vii" -> 7;
            case "viii" -> 8;
            case "ix" -> 9;
            default -> -1000;
        };
        return Math.max(0, tens * 10 + ones);
    }
}
