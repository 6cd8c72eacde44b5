/// From a question to the sentence that answers it.
///
/// A [PassageIndex] holds [Passage]s in memory. [AnswerRanking] reads a [Question] ([QuestionKind] says what kind of
/// answer it wants), takes the passages with the most of its words and those nearest in meaning, and puts them, and
/// then
/// their sentences, in order by [Sign]s, each so many times as [Weights] say. [Confidence] says how probable it is
/// that the first one answers; whoever asks decides from which probability on to speak. A [Ranked] answer explains
/// itself.
///
/// How words are stemmed ([Analyser]) and what computes meaning ([Vectors]) are handed in. The rules for kinds of
/// questions are written for French, English, Dutch and Spanish alike; weights were fitted on French questions only,
/// and
/// no sign knows the language. Questions in one language find passages in another by meaning, names and figures. Method
/// and figures: docs/methods/answers.md.
@NullMarked
package org.mouseion.algorithms.answering;

import org.jspecify.annotations.NullMarked;
