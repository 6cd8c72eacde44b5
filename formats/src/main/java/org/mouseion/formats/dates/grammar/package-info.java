/// The grammar of written dates. Read it from the smallest to the largest:
///
/// 1. a `Rule` reads one way to write a date: a year, a century, a decade, a day, a named period, the Republican
/// calendar;
/// 2. `Points` reads what stands before it: about, perhaps, before, early;
/// 3. `Ranges` joins two points, and `Postposed` what stands behind: "1880 vers", "1914 or later";
/// 4. `Sentence` goes from clause to clause: "1970, printed 2011";
/// 5. `Answer` weighs the clauses and says when the work is from.
@NullMarked
package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.NullMarked;
