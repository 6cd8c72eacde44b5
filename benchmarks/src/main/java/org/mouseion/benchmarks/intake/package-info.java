/// How a collection comes in: how fast ([ImportSpeed]) the whole path from the file to the catalogue and the index is,
/// and whether anything is lost on it ([Lossless]); each in a house of its own.
@NullMarked
package org.mouseion.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
