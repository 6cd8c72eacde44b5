/// Does it find what it has not seen? Held-out texts, with BM25 and the teacher measured in the same run.
///
/// [org.mouseion.training.evaluate.Evaluation] is the place to start: whole texts
/// ([org.mouseion.training.evaluate.Nearness]), words one by one ([org.mouseion.training.evaluate.WordNearness]), and
/// their sums ([org.mouseion.training.evaluate.Fusion]).
@NullMarked
package org.mouseion.training.evaluate;

import org.jspecify.annotations.NullMarked;
