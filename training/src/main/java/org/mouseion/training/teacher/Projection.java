package org.mouseion.training.teacher;

import java.util.stream.IntStream;

/// From the teacher's space to the model's: minus the mean, then the principal components.
///
/// @param mean of the teacher's vectors
/// @param axes `axes[k]` is the k-th component, the one of most variance first
/// @param kept share of the variance that the components keep, in [0, 1]
public record Projection(double[] mean, double[][] axes, double kept) {

    private static final int SLICES = 16;

    public static Projection fit(float[][] vectors, int dimension) {
        int from = vectors[0].length;
        if (dimension < 1 || dimension > from) {
            throw new IllegalArgumentException(
                    "From " + from + " dimensions can be kept 1 to " + from + ", but asked were " + dimension);
        }
        double[] mean = new double[from];
        for (float[] vector : vectors) {
            for (int i = 0; i < from; i++) {
                mean[i] += vector[i] / vectors.length;
            }
        }
        Symmetric all = Symmetric.of(covariance(vectors, mean));
        double sum = 0;
        double kept = 0;
        for (int k = 0; k < from; k++) {
            sum += all.values()[k];
            kept += k < dimension ? all.values()[k] : 0;
        }
        return new Projection(mean, java.util.Arrays.copyOf(all.vectors(), dimension), kept / sum);
    }

    /// In slices that are added up in their order, so that the sum does not depend on who was ready first.
    private static double[][] covariance(float[][] vectors, double[] mean) {
        int n = mean.length;
        double[][] sums = new double[n][n];
        IntStream.range(0, SLICES)
                .parallel()
                .mapToObj(slice -> covariance(vectors, mean, slice))
                .toList()
                .forEach(of -> {
                    for (int i = 0; i < n; i++) {
                        for (int j = 0; j <= i; j++) {
                            sums[i][j] += of[i][j];
                            sums[j][i] = sums[i][j];
                        }
                    }
                });
        return sums;
    }

    private static double[][] covariance(float[][] vectors, double[] mean, int slice) {
        int n = mean.length;
        double[][] sums = new double[n][n];
        double[] centred = new double[n];
        for (int vector = slice; vector < vectors.length; vector += SLICES) {
            for (int i = 0; i < n; i++) {
                centred[i] = vectors[vector][i] - mean[i];
            }
            for (int i = 0; i < n; i++) {
                double[] row = sums[i];
                double value = centred[i];
                for (int j = 0; j <= i; j++) {
                    row[j] += value * centred[j];
                }
            }
        }
        return sums;
    }

    public float[] apply(float[] vector) {
        float[] projected = new float[axes.length];
        for (int k = 0; k < axes.length; k++) {
            double sum = 0;
            for (int i = 0; i < vector.length; i++) {
                sum += axes[k][i] * (vector[i] - mean[i]);
            }
            projected[k] = (float) sum;
        }
        return projected;
    }
}
