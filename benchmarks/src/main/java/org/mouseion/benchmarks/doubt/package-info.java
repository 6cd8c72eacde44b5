/// Whether searching in pages with their doubt finds more than searching the best reading, and how fast.
///
/// [DoubtQuality] reads the transcribed pages of the handwriting data ([Transcribed]), has a stated noise
/// model ([NoisyReader]) misread them at given error rates, tunes on the first half of the pages ([Tuning])
/// and tells recall at fixed precision and average precision on the other ([Ranking]). [OldSpellings]
/// measures the rules of old spelling on pairs of old and modern texts, where such are given.
///
/// [MachineDoubt] does the same with the errors that the house's own engine makes on those pages and on
/// worn print ([PicturedPage], [MachineReadings]); [WrittenLines] finds out which written word each read
/// one stands for.
@NullMarked
package org.mouseion.benchmarks.doubt;

import org.jspecify.annotations.NullMarked;
