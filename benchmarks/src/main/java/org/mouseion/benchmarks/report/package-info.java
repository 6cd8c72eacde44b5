/// What a measurement says: tables, and around them everything needed to weigh and to repeat it.
@NullMarked
package org.mouseion.benchmarks.report;

import org.jspecify.annotations.NullMarked;
