/// Whether statements say what a sentence says: the check that everything a language model writes must pass.
///
/// [SupportCheck] takes one sentence and the statements it claims to rest on, and gives a [Verdict]. It does not try to
/// understand. It lets a sentence do four things only: leave out a part that stands apart, join statements, change the
/// form of words, and move a date. It may not add, reverse, weaken or strengthen, which is what models do wrong. So it
/// refuses much that is true, and what it lets pass stands in the statements word for word but for small words:
///
/// - [Form]: one plain assertion, not too long, without address, markup, first person or words to a machine;
/// - [Reader] reads sentence and statement into [Token]s: numbers, times, names, words; small words are left out,
///   words that turn the meaning ("not", "only", "until", "by", "perhaps") are kept by their class ([Lexicon]);
/// - [Alignment]: every token of the sentence has its like in the statement, in the same order; every token of each
///   part of the statement that is touched stands in the sentence, so that "free for children" does not become "free";
/// - a sentence that joins statements is checked clause by clause ([Joined]).
///
/// In another language than the statements' there are no words to compare: [AcrossLanguages] compares numbers, names
/// and turning words exactly, and asks vectors for the rest.
///
/// Where it comes from: facts are checked one by one as in *FActScore* (Min et al. 2023) and sentence by sentence as in
/// *SummaC* (Laban et al. 2022), which found that whole-text checks miss single errors; the kinds of error looked for
/// (entity, number, predicate, circumstance, swapped roles, outside the text) are those of *FRANK* (Pagnoni et al.
/// 2021); numbers and names first, as in *Entity-level factual consistency* (Nan et al. 2021). Those works ask a model;
/// a house must be able to say why, so this asks words ([Verdict#explain]).
@NullMarked
package org.mouseion.algorithms.support;

import org.jspecify.annotations.NullMarked;
