/// Searching in pages that a machine read, without throwing its doubt away.
///
/// A reader of handwriting or print hesitates: it offers several readings of a word, each with a probability.
/// A search over the best reading alone loses every word whose best reading is wrong. Here the doubt is kept
/// and counted:
///
/// 1. A page is a sequence of [Slot]s, one a word, each with its [Reading]s. [Masses] turns them into what an
///    index holds: at each place, how much probability each [Keys] key has for sure, and how much is left in
///    doubt around it.
/// 2. A word that is looked for becomes a [SoughtWord]: the keys that are it or an old spelling of it
///    ([Spellings]), and the keys a reader may have made of it by mistake ([Confusions], [Plausibility]).
/// 3. The sum of products of the two is the probability that the word stands at the place; summed over the
///    places it is the number of matches to be expected on the page, by which pages are ranked. [Finding]
///    does this for one page; the sums are linear, so that an index can do it from its postings alone.
///
/// [Dial] is how far a person lets the search go.
///
/// Sources: A. H. Toselli, E. Vidal, J. Puigcerver and E. Noya-García, *Probabilistic multi-word spotting in
/// handwritten text images* (Pattern Analysis and Applications, 2019) and J. Puigcerver, *A probabilistic
/// formulation of keyword spotting* (2018) for relevance probabilities and expected counts; E. Brill and
/// R. C. Moore, *An improved error model for noisy channel spelling correction* (ACL 2000) and O. Kolak and
/// P. Resnik, *OCR post-processing for low density languages* (EMNLP 2005) for edits of one or two letters;
/// M. Reynaert, *Character confusion versus focus word-based correction of spelling and OCR variants in
/// corpora* (IJDAR 2011); M. Piotrowski, *Natural language processing for historical texts* (2012) for
/// spellings by rule.
@NullMarked
package org.mouseion.algorithms.doubt;

import org.jspecify.annotations.NullMarked;
