package org.mouseion.algorithms.answering;

/// What speaks for a passage or a sentence. No sign knows in which language it is asked, and each lies about between
/// 0 and 1, so that its weight says how much it counts.
public enum Sign {
    /// BM25 of the question's words in the passage, each by its worth.
    WORDS(true),
    /// The question's words, or words of their family or meaning, in the passage, its heading, and less in the passages
    /// before and after.
    AROUND(true),
    /// The same in two sentences that follow one another.
    TOGETHER(true),
    /// The question and the whole passage, as vectors.
    MEANING(true),
    /// The question and the nearest sentence of the passage, as vectors.
    NEAREST(true),
    /// Names and figures of the question that neither passage nor heading holds: speaks against.
    MISSING(true),
    /// The question's words, or near ones, in the heading.
    HEADING(true),
    /// BM25 of the question's words in the whole source.
    SOURCE(true),

    /// What all signs of the passage come to.
    PASSAGE(false),
    /// The question's very words in the sentence.
    SAID(false),
    /// The question's words, or near ones, in the sentence, the heading, and less in the sentences before and after.
    BESIDE(false),
    /// The same, where words that other sentences of the passage hold too count less.
    PECULIAR(false),
    /// The question and the sentence, as vectors.
    SENSE(false),
    /// Holds what can be an answer of the kind that is asked for, and the question does not hold itself.
    KIND(false),
    /// How near that stands to the question's words.
    CLOSE(false),
    /// A word near in meaning to what follows "which": *goat*, where "which animal" is asked.
    FOCUS(false);

    private final boolean ofPassage;

    Sign(boolean ofPassage) {
        this.ofPassage = ofPassage;
    }

    /// Of a passage; otherwise of one sentence in it.
    public boolean isOfPassage() {
        return ofPassage;
    }

    /// Where nothing computes meaning it says nothing.
    public boolean isByVectors() {
        return this == MEANING || this == NEAREST || this == SENSE;
    }
}
