/// Freshness and saturation: what has grown old, what says the opposite of something else, what is said twice.
///
/// [StaleSources] ranks sources that are past their review or last day, or unchanged for long, by what rests on them.
/// [Doubts] lays everything the house may say today side by side, by `algorithms.contradiction` for figures that
/// cannot both be right and `algorithms.redundancy` for near-duplicates. A person rules; [PairRulings] remembers a pair
/// that was let stand, as long as both sides say what they said. The machine changes nothing.
@NullMarked
package org.mouseion.app.knowledge.freshness;

import org.jspecify.annotations.NullMarked;
