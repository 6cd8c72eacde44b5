/// Finding a word on the pages of a series by its shape: pointed at once, looked for everywhere, read by
/// nobody.
///
/// 1. [Ink] is a page with its paper taken away ([InkFinder], by default [Sauvola]).
/// 2. [TextLines] finds the lines where no file tells them, [WordGaps] the words of a line.
/// 3. [WordForm] brings a word to an upright hand of one size: its slant sheared away, its height set by the
///    spread of its ink, its width stretched to one.
/// 4. [Shape] says where strokes of which direction lie in that form: 960 bytes a word, whatever its size.
/// 5. [WordIndex] holds the shapes of a series, searches them all by a short digest fitted to the series
///    ([Digest]), and reads the best again by [Warping], which lets one word be written wider here and
///    narrower there and shows which part of one matched which part of the other.
/// 6. A [Wanted] word grows with every yes and no of the archivist, and the next search heeds them.
///
/// Start at [WordIndex]. Nothing here is learned from transcriptions; nothing is downloaded.
///
/// Sources: T. Rath and R. Manmatha, Word spotting for historical documents, IJDAR 9 (2007), for the aim
/// and the warping; J. Almazán, A. Gordo, A. Fornés and E. Valveny, Segmentation-free word spotting with
/// exemplar SVMs, Pattern Recognition 47 (2014), for directions of strokes as the shape of a word; A.
/// Kovalchuk, L. Wolf and N. Dershowitz, A simple and fast word spotting method, ICFHR 2014, for words
/// stretched to one size; M. Kozielski, J. Forster and H. Ney, Moment-based image normalization for
/// handwritten text recognition, ICFHR 2012; B. Hariharan, J. Malik and D. Ramanan, Discriminative
/// decorrelation for clustering and classification, ECCV 2012, for weighing down what all words of a series
/// have in common.
@NullMarked
package org.mouseion.algorithms.spotting;

import org.jspecify.annotations.NullMarked;
