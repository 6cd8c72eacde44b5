/// The house as it is measured: the real application on a data folder of its own.
///
/// [MeasuredHouse] opens it in this process, so that a single part can be asked; [Collections] are what it is filled
/// with.
@NullMarked
package org.mouseion.benchmarks.house;

import org.jspecify.annotations.NullMarked;
