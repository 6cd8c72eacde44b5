/// How the works nearest to a line are found: beside a graph and beside looking at every one.
@NullMarked
package org.mouseion.benchmarks.nearest;

import org.jspecify.annotations.NullMarked;
