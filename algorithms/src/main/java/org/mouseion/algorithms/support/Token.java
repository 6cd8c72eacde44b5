package org.mouseion.algorithms.support;

/// A word of a sentence that must stand somewhere.
///
/// @param surface as written
/// @param key what is compared: a number's value, a time, the class of a turning word, a stem
/// @param folded in lower case without accents
/// @param kind what it is
/// @param segment which part of the sentence it stands in, from 0
/// @param role `of` or `to` where such a word leads to it: a letter of Vincent to Theo is none to Vincent of Theo
/// @param isBeforeVerb whether the very next word is a common verb, so that a subject may end here
record Token(String surface, String key, String folded, Kind kind, int segment, String role, boolean isBeforeVerb) {

    enum Kind {
        NUMBER,
        /// A month, or a number that is a year or stands beside a month: it may be moved.
        DATE,
        TIME,
        /// Written with a capital within the sentence.
        NAME,
        /// "not", "only", "until", "by": turns what is said.
        TURNING,
        WORD
    }

    boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.TIME || (kind == Kind.DATE && Character.isDigit(key.charAt(0)));
    }
}
