package org.mouseion.formats.records.sheets;

/// Small numbers in attributes, which a hostile file may fill with anything.
final class Numbers {

    /// Beyond the widest limit, so that the column is refused and never allocated.
    private static final int FAR = Integer.MAX_VALUE / 64;

    private Numbers() {}

    /// A decimal number from 0 on, or `otherwise`.
    static long positive(String text, long otherwise) {
        if (text.isEmpty() || text.length() > 18) {
            return otherwise;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// The column of a reference such as `AB12`, from 0.
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = Math.min(FAR, column * 26 + letter + 1);
        }
        return Math.max(0, column - 1);
    }
}
