/// Whether words are found by their shape on pages of handwriting that nobody has read.
///
/// The pages of the handwriting data say lines, not words. [Series] cuts every line into the words of its
/// transcription ([Forced]) and so has words with their truth; [Ranked] counts what a search brings back;
/// [SpottingQuality] measures ours beside profiles warped ([Profiles]) and plain strokes, with those words
/// and with words and lines found without any transcription.
@NullMarked
package org.mouseion.benchmarks.spotting;

import org.jspecify.annotations.NullMarked;
