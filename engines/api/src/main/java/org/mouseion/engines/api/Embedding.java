package org.mouseion.engines.api;

import java.util.Arrays;

/// A vector that cannot be changed. Unit length unless it is all zeros (a blank text).
public final class Embedding {

    private final float[] values;

    private Embedding(float[] values) {
        this.values = values;
    }

    public static Embedding of(float... values) {
        return new Embedding(values.clone());
    }

    public int dimension() {
        return values.length;
    }

    public float[] toArray() {
        return values.clone();
    }

    /// Whether the text said nothing that the engine knows.
    public boolean isZero() {
        for (float value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /// Cosine of the angle for unit vectors, in [-1, 1].
    public float dot(Embedding other) {
        if (other.values.length != values.length) {
            throw new IllegalArgumentException(
                    "Vectors of " + values.length + " and " + other.values.length
                            + " dimensions cannot be compared. Maybe they come from two engines; reindex after changing the engine.");
        }
        float sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Embedding e && Arrays.equals(values, e.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Embedding[" + values.length + "]";
    }
}
