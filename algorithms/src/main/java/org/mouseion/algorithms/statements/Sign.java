package org.mouseion.algorithms.statements;

import java.util.Locale;

/// A reason for or against saying a sentence by itself.
public enum Sign {
    /// It has a number, a date, an hour or a price.
    FIGURE(Weight.FOR),
    /// It names somebody or something.
    NAME(Weight.FOR),
    /// Something is said of something: it has the shape of a verb.
    VERB(Weight.FOR),
    /// Neither brief nor long.
    LENGTH(Weight.FOR),

    /// It says "today", "this year": true when it was written.
    PASSING_TIME(Weight.CAUTION),
    /// It says "we" or "our": the house speaks.
    HOUSE_SPEAKS(Weight.CAUTION),

    QUESTION(Weight.AGAINST),
    /// It begins with a word that stands for something said before.
    PRONOUN(Weight.AGAINST),
    /// It begins by going on from something said before: "However".
    GOES_ON(Weight.AGAINST),
    /// It points to another place in the text: "see below".
    POINTS(Weight.AGAINST),
    NO_VERB(Weight.AGAINST),
    TOO_SHORT(Weight.AGAINST),
    TOO_LONG(Weight.AGAINST),
    /// It does not end as a sentence does.
    NO_END(Weight.AGAINST),
    /// It speaks to a machine, not to a reader.
    SPEAKS_TO_MACHINES(Weight.AGAINST);

    /// What a sign does.
    public enum Weight {
        FOR,
        /// Shown to the person, not decisive.
        CAUTION,
        /// The sentence is not proposed.
        AGAINST
    }

    private final Weight weight;

    Sign(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    /// For message keys: `passing-time`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
