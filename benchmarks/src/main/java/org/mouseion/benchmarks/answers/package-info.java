/// How well questions find the passage, and the sentence, that answers them.
///
/// [Piaf] reads French questions over paragraphs of an encyclopaedia, in two halves by article: [AnswersFit] fits
/// weights on one, and [AnswerQuality] reports the other, beside [PlainLucene] over the same paragraphs in the same
/// run.
/// [Asker] puts the questions, each also with its article taken away, so that it cannot be answered; [Outcome] is what
/// came of one.
@NullMarked
package org.mouseion.benchmarks.answers;

import org.jspecify.annotations.NullMarked;
