/// Whether pictures that look alike are found, in what way, and how fast: on drawings of the house's own,
/// of which it is known how they were made.
@NullMarked
package org.mouseion.benchmarks.looks;

import org.jspecify.annotations.NullMarked;
