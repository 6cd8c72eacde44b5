/// How long the house takes to open on what it already holds, and what it needs while nobody asks.
@NullMarked
package org.mouseion.benchmarks.start;

import org.jspecify.annotations.NullMarked;
