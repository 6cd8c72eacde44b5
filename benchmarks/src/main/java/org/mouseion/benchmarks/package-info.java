/// Speed and quality, measured beside peers on the same data; never shipped.
@NullMarked
package org.mouseion.benchmarks;

import org.jspecify.annotations.NullMarked;
