package org.mouseion.algorithms.support;

/// One reason why a sentence is not supported.
///
/// @param word the word it is about, of the sentence or of the statement; a length or the like for a whole sentence
public record Doubt(Kind kind, String word) {

    public enum Kind {
        /// Longer than a sentence of the house may be.
        TOO_LONG("The sentence is too long"),
        /// Not one plain assertion: a question, a cry, a fragment.
        NO_ASSERTION("It is not one plain assertion"),
        /// An address, markup or a sign that no sentence needs.
        MARKUP("It holds an address, markup or a strange sign"),
        FIRST_PERSON("It speaks in the first person"),
        /// It talks to a machine.
        INSTRUCTION("It speaks to a machine"),
        UNKNOWN_LANGUAGE("The check does not know the language"),
        NO_STATEMENT("It names no statement"),
        NUMBER("The number stands in no statement"),
        NAME("The name stands in no statement"),
        /// "not", "only", "until", "by" and their like.
        TURN("The statement does not turn it so"),
        WORD("The word stands in no statement"),
        /// It stands there, but elsewhere: who did what may have been exchanged.
        ORDER("It stands in the statement in another order"),
        /// The statement goes on, and the sentence stops before.
        LEFT_OUT("The statement says more there"),
        TENSE("The statement speaks of another time"),
        /// Too far from every statement in meaning.
        FAR("Nothing in the statements comes near");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public String toString() {
        return kind.sentence + ": " + word;
    }
}
