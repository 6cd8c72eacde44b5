package org.mouseion.algorithms.spotting;

/// A word found.
///
/// @param word its number in the index
/// @param score what it was ranked by; to be compared within one search only
/// @param digest how alike the short digests are, -1 to 1
/// @param warped how alike the shapes are laid upon one another as rubber, 0 to 1, to the likest of the words
///     confirmed and the one pointed at
/// @param width how much wider it is, as the natural logarithm: 0 the same, 0.7 twice as wide
public record Spotted(int word, double score, double digest, double warped, double width) {}
