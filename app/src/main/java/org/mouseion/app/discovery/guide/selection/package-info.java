/// Answers that stand word for word in what the house may say.
///
/// [HouseTexts] keeps the lines of the [org.mouseion.app.knowledge.Repertoire] of a day, made ready by
/// [org.mouseion.algorithms.answering.PassageIndex]; [Choice] takes the sentence that answers, or none: the calibrated
/// confidence of [org.mouseion.algorithms.answering.AnswerRanking] must be high enough, the sentence must hold the kind
/// of thing that was asked for, and what the question is about must stand in the passage. [Suspects] keeps back what
/// reads like an order to a machine, for a person to look at: text is data, and can only ever be quoted.
@NullMarked
package org.mouseion.app.discovery.guide.selection;

import org.jspecify.annotations.NullMarked;
