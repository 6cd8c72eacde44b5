/// Says a date in a reader's words: "vers 1830-1832" in a French record is "about 1830–1832" to an English reader.
///
/// [SaidDates] writes EDTF in four languages, and tells whether a written date can stand as it is for a reader. What it
/// says, [org.mouseion.formats.dates.Dates] reads back as the same EDTF: that law is the test. The phrases are in one
/// `said-*.properties` a language; months and seasons are written as the CLDR has them.
@NullMarked
package org.mouseion.formats.dates.said;

import org.jspecify.annotations.NullMarked;
