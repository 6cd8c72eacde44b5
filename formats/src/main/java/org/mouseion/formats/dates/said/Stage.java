package org.mouseion.formats.dates.said;

import java.util.Arrays;
import java.util.Optional;

/// A part of a century by the years the house gives it: the first half is 00 to 49, as "18XX" is 1800 to 1899.
enum Stage {
    FIRST_HALF(0, 49),
    SECOND_HALF(50, 99),
    EARLY(0, 33),
    MID(34, 66),
    LATE(67, 99),
    FIRST_QUARTER(0, 24),
    SECOND_QUARTER(25, 49),
    THIRD_QUARTER(50, 74),
    FOURTH_QUARTER(75, 99);

    private final int from;
    private final int to;

    Stage(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /// The stage that begins and ends with just these years of one century of our era.
    static Optional<Stage> find(int from, int to) {
        if (from < 0 || from / 100 != to / 100) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(stage -> from % 100 == stage.from && to % 100 == stage.to)
                .findFirst();
    }

    String key() {
        return "stage." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
