package org.mouseion.algorithms.doubt;

import java.util.List;

/// The place of one word on a page and all that was read there.
///
/// @param readings best first; their probabilities add up to 1 at most, and what is missing is doubt
/// @param line number of the line it stands in: a greater number means that a line ended before
/// @param certain whether a person read it, so that its probability is taken as it is
public record Slot(List<Reading> readings, int line, boolean certain) {

    /// Rounded probabilities may add up to a little more than 1.
    private static final double ROUNDING = 0.02;

    public Slot {
        readings = List.copyOf(readings);
        double sum = readings.stream().mapToDouble(Reading::probability).sum();
        if (sum > 1 + ROUNDING) {
            throw new IllegalArgumentException(
                    "The readings of one place are alternatives, so that their probabilities add up to 1 at most, but these"
                            + " add up to " + sum + ": " + readings
                            + ". Maybe each is sure of itself alone; see Slot.of.");
        }
    }

    /// What a person wrote down.
    public static Slot certain(String text, int line) {
        return new Slot(List.of(new Reading(text, 1)), line, true);
    }

    /// What a machine read, whose confidences may be worth nothing as probabilities: where they add up to
    /// more than 1 they share it out among them.
    public static Slot read(List<Reading> readings, int line) {
        double sum = readings.stream().mapToDouble(Reading::probability).sum();
        if (sum <= 1) {
            return new Slot(readings, line, false);
        }
        return new Slot(
                readings.stream()
                        .map(reading -> new Reading(reading.text(), reading.probability() / sum))
                        .toList(),
                line,
                false);
    }
}
