/// How many of the dates that real collections write can be read.
@NullMarked
package org.mouseion.benchmarks.dates;

import org.jspecify.annotations.NullMarked;
