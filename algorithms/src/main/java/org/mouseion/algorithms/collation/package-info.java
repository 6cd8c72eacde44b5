/// Transcriptions side by side: where readers agree, where they do not, and how far a reading is from the truth.
///
/// [Alignment] finds the shortest way from one sequence to another (Needleman and Wunsch 1970, with the unit costs of
/// Levenshtein 1966); [ErrorRates] counts it as the field does, in letters and in words; [Collation] lays any number of
/// transcriptions of a line into one row of places, as ROVER does (Fiscus, *A post-processing system to yield reduced
/// word error rates*, ASRU 1997), and tells for each place who reads what. Begin with [Collation].
@NullMarked
package org.mouseion.algorithms.collation;

import org.jspecify.annotations.NullMarked;
