/// Texts taken apart.
///
/// [Sentences] says where the sentences of a text lie, in French, English, Dutch and Spanish. [Lines] first parts
/// what the layout parts: blank lines, lists, headings. [Ends] then looks at every full stop, question and
/// exclamation mark and asks whether a sentence ends there, with what [Abbreviations] knows of the language;
/// [Enclosed] says what stands between brackets or quotation marks, which is not torn.
///
/// Source: *Unicode Standard Annex 29*, sentence boundaries, for which signs may end a sentence and which close
/// behind them; Tibor Kiss and Jan Strunk, *Unsupervised Multilingual Sentence Boundary Detection* (2006), for the
/// three questions about a full stop: is the word an abbreviation, is it an initial, does the next word often begin
/// sentences? Abbreviations are listed and not learned, so that the outcome is the same in every house.
@NullMarked
package org.mouseion.algorithms.text;

import org.jspecify.annotations.NullMarked;
