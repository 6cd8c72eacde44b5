/// Making one ranking of several.
///
/// Two ways of ranking the same things (by words, by meaning) give scores on scales that cannot be compared; their
/// ranks can. [ReciprocalRankFusion] gives each thing the sum of 1 / (k + rank) over the rankings that know it. Source:
/// Gordon Cormack, Charles Clarke and Stefan Büttcher, *Reciprocal Rank Fusion outperforms Condorcet and individual
/// Rank Learning Methods*, SIGIR 2009.
@NullMarked
package org.mouseion.algorithms.fusion;

import org.jspecify.annotations.NullMarked;
