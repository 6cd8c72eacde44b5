package org.mouseion.algorithms.doubt;

/// One way to read a word.
///
/// @param probability that this is what is written, 0 to 1
public record Reading(String text, double probability) {

    public Reading {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A reading's probability lies between 0 and 1, but '" + text + "' has "
                    + probability + ". Maybe it is a percentage.");
        }
    }
}
