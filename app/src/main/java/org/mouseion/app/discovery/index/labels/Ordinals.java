package org.mouseion.app.discovery.index.labels;

/// The two ways in which centuries are numbered.
final class Ordinals {

    private static final int[] VALUES = {10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"X", "IX", "V", "IV", "I"};

    private Ordinals() {}

    /// The century in Roman figures, without its era: `XIX` for 19, `I` for 0 (the last before our era) and for 1.
    static String of(int century) {
        int left = century > 0 ? century : 1 - century;
        StringBuilder roman = new StringBuilder();
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /// "st", "nd", "rd" or "th".
    static String englishEnding(int century) {
        int number = century > 0 ? century : 1 - century;
        if (number % 100 / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
