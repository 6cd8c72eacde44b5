/// Search: from what a visitor typed to works in order, with reasons.
///
/// [FoundWorks] leads. `words` reads what was typed ([org.mouseion.app.discovery.search.words.Understanding]): phrases,
/// exclusions, numbers, years and periods, concepts in any language. [Matching] says what a work must have to be found
/// and [Scoring] what makes it come first, with the figures of [Weights], the one place to tune. Around the results lie
/// [FacetCounting], [Timeline] and the reasons of [Whys]; where nothing is found, [Spelling] mends the words and
/// [Alternatives] looks for what does find something.
///
/// Matching and scoring are apart: a work is found if the record holds every word anywhere, in any form, or stands
/// under the concept the word names; how high it comes depends on where. Scores are BM25 (Robertson and Zaragoza, *The
/// Probabilistic Relevance Framework*, 2009) per field, summed with weights.
@NullMarked
package org.mouseion.app.discovery.search;

import org.jspecify.annotations.NullMarked;
