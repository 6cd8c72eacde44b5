/// How fast everything that rests on a source is found.
@NullMarked
package org.mouseion.benchmarks.recall;

import org.jspecify.annotations.NullMarked;
