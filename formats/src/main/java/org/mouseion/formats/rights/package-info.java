/// What may be done with a work, in a closed vocabulary: the twelve statements of RightsStatements.org (version 1.0)
/// and the licences and marks of Creative Commons.
///
/// [org.mouseion.formats.rights.RightsStatement#find] recognises their addresses and the forms people write in French,
/// English, Dutch and Spanish. Everything else stays the text it was: a right is never guessed. "CC BY" without a
/// version, "Open Access" and "© the artist" name no statement and find none.
///
/// The three grades of [org.mouseion.formats.rights.Reuse] follow the reusability of the Europeana Licensing Framework;
/// the six statements that Europeana does not use are graded by their own wording, with the stricter grade in doubt.
@NullMarked
package org.mouseion.formats.rights;

import org.jspecify.annotations.NullMarked;
