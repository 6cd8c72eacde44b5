/// Recall: what was made rests on what may be said, and falls with it.
///
/// [PostgresDerivatives] keeps what rests on what and finds, by one recursive query, everything that rests on some
/// ground at any remove: on a source rest its passages and statements, on a passage its statements, on a derivative
/// whatever was made of it. [Recall] hears that ground moved and sets what rests on it to wait or to silence, in the
/// same transaction, so that nothing stands on ground that is gone; each recall is kept and can be taken back.
/// [LastDays] looks each morning for what is past its last day.
///
/// The question is that of the provenance of data (Buneman, Khanna and Tan, *Why and Where*, 2001): which outputs does
/// an input reach? Edges are kept, not computed, because a person must be able to read them.
@NullMarked
package org.mouseion.app.knowledge.recall;

import org.jspecify.annotations.NullMarked;
