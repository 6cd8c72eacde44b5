/// How good a ranking is, given what people judged relevant.
///
/// [Judgement] holds the grades of one query and measures rankings against them: how much of what could be gained
/// stands
/// high enough to be seen (nDCG), how soon the first good result comes (reciprocal rank), and whether what was sought
/// is
/// there at all (success). `benchmarks` uses them to say whether a change of the search helps.
///
/// Sources: Järvelin and Kekäläinen, *Cumulated Gain-Based Evaluation of IR Techniques*, ACM TOIS 20 (4), 2002, for the
/// idea and the normalisation; Burges et al., *Learning to Rank using Gradient Descent*, ICML 2005, for the exponential
/// gain and the discount from the second place on, which most tools use today; Voorhees, *The TREC-8 Question Answering
/// Track Report*, 1999, for the reciprocal rank.
@NullMarked
package org.mouseion.algorithms.ranking;

import org.jspecify.annotations.NullMarked;
