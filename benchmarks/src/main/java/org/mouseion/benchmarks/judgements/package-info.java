/// What a good answer would be: queries as people type them, and the records that should come.
///
/// Three tables lie in `judgements/` among the resources. `queries.tsv` holds the queries by group. For a known item,
/// somebody has one work in mind and `known.tsv` names it (grade 3), and perhaps its study or its engraving (1 or 2).
/// For a topic, `rules.tsv` says in readable conditions over the records of the sources what counts, and how much: 3 is
/// what was asked for, 2 is good, 1 is better than nothing. The conditions were checked by reading samples of what they
/// pick; they never look at what a search returns, so that every engine is measured alike.
///
/// Start with [Judgements]; [SourceRecords] reads the sources and [Rule] tells what a condition may say.
@NullMarked
package org.mouseion.benchmarks.judgements;

import org.jspecify.annotations.NullMarked;
