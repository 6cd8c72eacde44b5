/// Documents with words that no reader sees, made the ways in which such words are hidden.
///
/// Each file shows a few harmless sentences and hides the same words in every way its format knows: one
/// [Hiding] a way. What is slipped in is handed over as a function of the way, so that whoever finds it can
/// tell how it got through.
@NullMarked
package org.mouseion.benchmarks.guide.injected.files;

import org.jspecify.annotations.NullMarked;
