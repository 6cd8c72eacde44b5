package org.mouseion.algorithms.answering;

/// What it rests on how sure an answer is. Unlike signs these can be compared between questions.
public enum Ground {
    /// 1; how sure one is without looking.
    ALWAYS,
    /// How far the sentence leads all others: log-odds of its share.
    LEAD,
    /// How far its passage leads the others, the same way.
    PASSAGE_LEAD,
    /// How much of the question stands in the sentence, its heading and beside it: [Sign#BESIDE].
    HELD,
    /// How much of the question stands around the passage: [Sign#AROUND].
    AROUND,
    /// Names and figures that are not there: [Sign#MISSING].
    MISSING,
    /// [Sign#SENSE].
    SENSE,
    /// [Sign#CLOSE].
    CLOSE,
    /// How much the question says: logarithm of the worth of its words.
    WORTH
}
