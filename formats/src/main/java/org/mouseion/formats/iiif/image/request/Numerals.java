package org.mouseion.formats.iiif.image.request;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers as the Image API writes them: digits, and for percentages and angles one point (3.0, section 4.7).
final class Numerals {

    /// Longer ones are refused unread.
    static final int LONGEST = 64;

    /// Greater whole numbers mean the same as this one: larger than any picture, small enough to be added up.
    static final long BEYOND = 1_000_000_000_000L;

    private static final int SAFE_DIGITS = 12;

    private Numerals() {}

    /// A whole number of pixels; empty for anything but digits.
    static Optional<Long> findWhole(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(Numerals::isDigit)) {
            return Optional.empty();
        }
        String digits = text.replaceFirst("^0+(?=.)", "");
        return Optional.of(digits.length() > SAFE_DIGITS ? BEYOND : Long.parseLong(digits));
    }

    /// A number that is not negative; empty for anything but digits with at most one point among them.
    static Optional<BigDecimal> findDecimal(String text) {
        boolean digits = text.length() <= LONGEST
                && text.chars().anyMatch(Numerals::isDigit)
                && text.chars().allMatch(c -> isDigit(c) || c == '.')
                && text.indexOf('.') == text.lastIndexOf('.');
        return digits ? Optional.of(plain(new BigDecimal(text))) : Optional.empty();
    }

    /// Without trailing zeros, with a leading zero below one, an integer where possible.
    static String written(BigDecimal number) {
        return plain(number).toPlainString();
    }

    /// Equal numbers as equal objects.
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
