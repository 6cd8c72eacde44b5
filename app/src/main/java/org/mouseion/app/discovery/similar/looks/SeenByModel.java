package org.mouseion.app.discovery.similar.looks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The vectors that a picture model made, a byte a number. How near two pictures are is weighed against the collection:
/// told is what is nearer than 39 of 40 pairs, as with every measured likeness (decision 0126).
final class SeenByModel {

    private static final int PAIRS = 4_000;
    private static final double TOLD = 0.975;

    private final List<byte @Nullable []> vectors = new ArrayList<>();
    private int seen;
    private double least = -1;

    /// @param number of the picture, cosine of the angle between the two
    record Near(int number, double cosine) {}

    /// In the order of the pictures' numbers; null where the model saw none.
    void add(float @Nullable [] vector) {
        vectors.add(vector == null ? null : quantised(vector));
        seen += vector == null ? 0 : 1;
    }

    private static byte[] quantised(float[] vector) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(127 * Math.clamp(vector[i], -1, 1));
        }
        return bytes;
    }

    boolean isEmpty() {
        return seen < 2;
    }

    /// Nearest first; empty where the model did not see this picture.
    List<Near> nearest(int number, int most) {
        byte[] own = vectors.get(number);
        if (own == null || isEmpty()) {
            return List.of();
        }
        double bound = least();
        PriorityQueue<Near> best = new PriorityQueue<>(Comparator.comparingDouble(Near::cosine));
        for (int i = 0; i < vectors.size(); i++) {
            byte[] other = vectors.get(i);
            if (i == number || other == null || other.length != own.length) {
                continue;
            }
            double cosine = cosine(own, other);
            if (cosine >= bound) {
                best.add(new Near(i, cosine));
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        return best.stream()
                .sorted(Comparator.comparingDouble(Near::cosine).reversed())
                .toList();
    }

    private synchronized double least() {
        if (least < 0) {
            least = Math.max(0, bound());
        }
        return least;
    }

    /// Of pairs chosen by their numbers alone.
    private double bound() {
        double[] sample = new double[PAIRS];
        int taken = 0;
        long state = 20_261_123L;
        for (int i = 0; i < PAIRS; i++) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            byte[] one = vectors.get((int) Long.remainderUnsigned(state >>> 33, vectors.size()));
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            byte[] other = vectors.get((int) Long.remainderUnsigned(state >>> 33, vectors.size()));
            if (one != null && other != null && one != other && one.length == other.length) {
                sample[taken++] = cosine(one, other);
            }
        }
        Arrays.sort(sample, 0, taken);
        return taken == 0 ? 0 : sample[(int) Math.min(taken - 1, TOLD * taken)];
    }

    private static double cosine(byte[] one, byte[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum / (127.0 * 127.0);
    }
}
