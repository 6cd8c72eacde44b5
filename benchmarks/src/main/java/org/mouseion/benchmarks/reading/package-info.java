/// How fast files become records, beside the plain libraries doing the least possible on the same files: Jackson
/// walking tokens, FastCSV cutting rows, fastexcel listing cells. The counts are compared before the clock is read.
/// Start with [org.mouseion.benchmarks.reading.ReadingSpeed]; figures are kept in docs/methods/reading-files.md.
@NullMarked
package org.mouseion.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
