package org.mouseion.app.discovery.guide.privacy;

import java.util.Arrays;
import java.util.Locale;

/// Check digits, each by the rule of who issues the number.
final class Checks {

    private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";

    private Checks() {}

    static String digits(String written) {
        return written.replaceAll("\\D", "");
    }

    /// ISO 13616: the country and key go to the end, letters become 10 to 35, and the whole leaves 1 when divided
    /// by 97.
    static boolean isIban(String written) {
        String plain = written.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        if (plain.length() < 15 || plain.length() > 34) {
            return false;
        }
        String turned = plain.substring(4) + plain.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
        }
        return rest == 1;
    }

    /// ISO/IEC 7812: 13 to 19 digits that begin as a card does, doubled from the right by turns, leave nothing when
    /// divided by ten.
    static boolean isCard(String written) {
        String digits = digits(written);
        if (digits.length() < 13 || digits.length() > 19 || "23456".indexOf(digits.charAt(0)) < 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /// INSEE: key = 97 − (the thirteen digits mod 97); Corsica's 2A and 2B count as 19 and 18.
    static boolean isFrenchNumber(String written) {
        String plain = written.replace(" ", "")
                .toUpperCase(Locale.ROOT)
                .replace("2A", "19")
                .replace("2B", "18");
        if (!plain.matches("\\d{15}")) {
            return false;
        }
        return 97 - Long.parseLong(plain.substring(0, 13)) % 97 == Long.parseLong(plain.substring(13));
    }

    /// Key = 97 − (the nine digits mod 97); those born from 2000 on have a 2 put before.
    static boolean isBelgianNumber(String written) {
        String plain = digits(written);
        if (plain.length() != 11) {
            return false;
        }
        long nine = Long.parseLong(plain.substring(0, 9));
        long key = Long.parseLong(plain.substring(9));
        return 97 - nine % 97 == key || 97 - (2_000_000_000L + nine) % 97 == key;
    }

    /// The eleven-test: weights 9 to 2, then −1.
    static boolean isDutchNumber(String written) {
        String plain = digits(written);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (plain.charAt(i) - '0') * (i == 8 ? -1 : 9 - i);
        }
        return sum != 0 && sum % 11 == 0;
    }

    /// DNI and NIE: the letter is the remainder of 23; X, Y and Z count as 0, 1 and 2.
    static boolean isSpanishNumber(String written) {
        String plain = written.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
        if (!plain.matches("[XYZ\\d]\\d{7}[A-Z]")) {
            return false;
        }
        char first = plain.charAt(0);
        String number = (first >= 'X' ? String.valueOf(first - 'X') : String.valueOf(first)) + plain.substring(1, 8);
        return SPANISH.charAt((int) (Long.parseLong(number) % 23)) == plain.charAt(8);
    }

    static boolean isNetworkAddress(String written) {
        return Arrays.stream(written.split("\\.")).allMatch(part -> Integer.parseInt(part) < 256);
    }
}
