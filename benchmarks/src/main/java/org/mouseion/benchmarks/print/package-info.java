/// How well print and typescript are read: pages of known text, printed with the machine's typefaces
/// ([PrintedPage]), worn by a stated model ([Wear]) and read by the engine that is plugged into
/// `READ_PAGE`, with and without the preparation of scans, in one run ([PrintReading]).
@NullMarked
package org.mouseion.benchmarks.print;

import org.jspecify.annotations.NullMarked;
