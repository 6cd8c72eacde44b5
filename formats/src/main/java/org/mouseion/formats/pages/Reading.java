package org.mouseion.formats.pages;

import java.util.Optional;

/// One way of reading a word or a line.
///
/// @param text     as it stands, in Unicode as written
/// @param sureness 0 to 1 as whoever read it says; empty where nobody says
public record Reading(String text, Optional<Double> sureness) {

    public Reading {
        if (sureness.isPresent() && !(sureness.get() >= 0 && sureness.get() <= 1)) {
            throw new IllegalArgumentException("A sureness is from 0 to 1, not " + sureness.get()
                    + ". Maybe the file counts in hundredths; see Reading.of.");
        }
    }

    public static Reading of(String text) {
        return new Reading(text, Optional.empty());
    }

    public static Reading of(String text, double sureness) {
        return new Reading(text, Optional.of(Math.clamp(sureness, 0, 1)));
    }
}
