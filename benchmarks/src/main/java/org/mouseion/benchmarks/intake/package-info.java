/// How fast a collection comes in: the whole path from the file to the catalogue and the index, in a house of its own.
@NullMarked
package org.mouseion.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
