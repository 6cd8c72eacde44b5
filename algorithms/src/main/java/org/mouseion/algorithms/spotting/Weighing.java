package org.mouseion.algorithms.spotting;

/// How the signs that two words are the same weigh against one another.
///
/// @param warped weight of the warped likeness; the digest weighs 1
/// @param width taken away for each doubling or halving of the width
/// @param again words read again by warping, of those the digest finds
/// @param yes weight of the mean of the words confirmed; the example weighs 1
/// @param no weight of the mean of the words refused
public record Weighing(double warped, double width, int again, double yes, double no) {

    /// As fitted on the first half of the wills; see docs/methods/word-spotting.md.
    public static final Weighing FITTED = new Weighing(2, 0.25, 300, 1.5, 0.5);

    /// Only the digest.
    public static final Weighing DIGEST = new Weighing(0, 0, 0, 1.5, 0.5);
}
