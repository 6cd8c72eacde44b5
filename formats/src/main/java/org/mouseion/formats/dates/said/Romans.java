package org.mouseion.formats.dates.said;

/// Roman numerals, for centuries and millennia.
final class Romans {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Romans() {}

    static String of(int number) {
        if (number < 1 || number > 399) {
            throw new IllegalArgumentException(number + " is no number of a century that is counted in Roman numerals");
        }
        StringBuilder said = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                said.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return said.toString();
    }
}
