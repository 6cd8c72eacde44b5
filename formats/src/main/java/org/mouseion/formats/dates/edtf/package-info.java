/// Dates that know what they do not know: EDTF, the Extended Date/Time Format.
///
/// EDTF is a profile of ISO 8601-2:2019 kept by the Library of Congress. It writes what museums mean
/// and a plain ISO date cannot say: `1830~` (about 1830), `1785?` (perhaps 1785), `17XX` (some year of the
/// 1700s), `../1900` (not after 1900), `[1857,1866]` (one of the two), `{1981,2007}` (both).
///
/// Start at [org.mouseion.formats.dates.edtf.Edtf]: `Edtf.find` reads a text and `write` gives it back, levels 0, 1 and
/// 2.
/// Digits are kept as they were written, so nothing is lost between reading and writing; years are worked out
/// only when asked for. Years are *astronomical*: year 0 is 1 BC, −499 is 500 BC.
///
/// Source: Library of Congress, *Extended Date/Time Format (EDTF) Specification*, 4 February 2019,
/// and ISO 8601-2:2019, clauses 4 and annex A.
@NullMarked
package org.mouseion.formats.dates.edtf;

import org.jspecify.annotations.NullMarked;
