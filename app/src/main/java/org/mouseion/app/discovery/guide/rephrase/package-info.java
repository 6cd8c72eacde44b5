/// What a language model may do in the guide: put statements that were found into other words, and nothing else.
///
/// [Rephrasing] hands the statements over as numbered data, takes the answer apart into sentences that name their
/// statements ([Marked]), and lets `algorithms.support` check each against the statements it names, with the house's
/// stems and synonyms ([HouseWording]). What is not supported is dropped; where nothing is left, nothing is said, and
/// the guide answers in the sources' own words.
///
/// [Rewording] stands between the guide's mind and the visitor, where the house turned it on: it waits only so long,
/// touches only sentences that are quoted and no refusal, keeps every citation, and says that a machine worded it.
/// [RewordingCounts] counts what was believed and what was not.
@NullMarked
package org.mouseion.app.discovery.guide.rephrase;

import org.jspecify.annotations.NullMarked;
