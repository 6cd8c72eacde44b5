package org.mouseion.training;

import org.mouseion.training.fit.Ridge;

/// How a model is made.
///
/// @param dimension of the model; the teacher has 384
/// @param sif constant a of the words' weights
/// @param buckets for letter groups, a power of two
/// @param ridge how it is fitted
/// @param common how many directions that all texts share are taken out
/// @param mostWords that keep a vector of their own in the file
/// @param bits of a value in the file, 8 or 4
public record Recipe(int dimension, double sif, int buckets, Ridge ridge, int common, int mostWords, int bits) {

    public static final Recipe DEFAULT = new Recipe(256, 5e-4, 1 << 15, new Ridge(0.2, 0.6, 12), 4, 155_000, 4);
}
