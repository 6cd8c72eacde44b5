/// Reads the dates that museums write: "vers 1880", "2e moitié du 18e siècle", "c.1830–40", "s. XVII", "tussen 1850 en
/// 1870", "26th Dynasty, 664-525 BCE", "1870 entre,1875 et", "date not known".
///
/// Start at [org.mouseion.formats.dates.Dates#parse(String)]. It never throws. Its answer, a
/// [org.mouseion.formats.dates.Dating], keeps the text as written and adds what was understood: an EDTF string and the
/// years from and to, which always agree. What was not understood claims no year and says why.
///
/// ```
/// text ─ words.Tokens ─► tokens ─ words.Items (asks Vocabulary) ─► items ─ grammar.Sentence ─► clauses ─ Answer ─►
/// Dating
/// ```
///
/// - `words` cuts the text and knows the words: one file a language, and a table of periods. A new word is a line
/// there.
/// - `grammar` has one rule for each way to write a date, and joins dates to ranges, ranges to clauses, clauses to an
/// answer.
/// - `edtf` is the standard in which the answer is given.
///
/// Reading is by hand-written descent over the items; it looks a fixed number of items ahead and uses no regular
/// expression, so the time grows with the length of the text and nothing can make it explode.
///
/// ## Choices a reader should know
///
/// - *About* does not widen: "vers 1880" is 1880 to 1880 and `approximate`. How wide "about" is, is for the search to
/// say.
/// - *Before* and *after* include the year named: "before 1900" ends in 1900, as `../1900`.
/// - A century is its hundreds, 1800 to 1899, as EDTF's `18XX`; [org.mouseion.formats.dates.DateHint] asks for 1801 to
/// 1900.
///   The fifth century BC is 500 to 401 BC, so `-04XX`.
/// - Early, middle and late are thirds; "early 19th century" is 1800 to 1833.
/// - Later stages do not change when a work is from: "1970, printed 2011" is 1970. Where the conception is named
///   ("designed 1960, manufactured 1999") it is from the first to the last stage.
/// - "10/5/1930" without a hint is one of two days.
/// - A bare "-500" is 500 BC, astronomical −499; "-0500", with four figures, is EDTF and so already astronomical.
///
/// Sources: EDTF and ISO 8601-2:2019 for the answer; the order of words of the base Joconde for its own fields.
/// The method is told at length, with figures, in `docs/methods/dates.md`.
@NullMarked
package org.mouseion.formats.dates;

import org.jspecify.annotations.NullMarked;
