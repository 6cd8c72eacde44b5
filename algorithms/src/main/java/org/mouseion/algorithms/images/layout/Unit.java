package org.mouseion.algorithms.images.layout;

/// Bringing numbers to unit length.
final class Unit {

    private Unit() {}

    /// All zeros stay zeros: a plain field has no edges.
    static float[] of(double[] values) {
        double square = 0;
        for (double value : values) {
            square += value * value;
        }
        double length = Math.sqrt(square);
        float[] unit = new float[values.length];
        for (int i = 0; i < unit.length && length > 1e-12; i++) {
            unit[i] = (float) (values[i] / length);
        }
        return unit;
    }

    /// Square roots first (the Hellinger kernel), so that a few strong values do not decide alone.
    static float[] ofRoots(double[] values) {
        double[] roots = new double[values.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = Math.sqrt(values[i]);
        }
        return of(roots);
    }
}
