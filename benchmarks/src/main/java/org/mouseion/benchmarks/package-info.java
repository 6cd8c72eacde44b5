/// Speed and quality, measured beside peers on the same data; never shipped.
///
/// `./mouseion bench NAME` runs a [Measurement]; [Bench] lists them. Each prints tables with the machine, the day and
/// the command that repeats it ([org.mouseion.benchmarks.report.Report]); figures worth keeping are written by hand
/// into
/// `docs/methods/measurements.md`. Nothing here asserts a time: other work on the machine is not a fault of the house.
///
/// What is compared is first shown to give the same answer. `judgements` holds what a good answer would be, `house` the
/// house as it is measured, `quality` and `search` what is measured of it, `peers` those beside it.
@NullMarked
package org.mouseion.benchmarks;

import org.jspecify.annotations.NullMarked;
