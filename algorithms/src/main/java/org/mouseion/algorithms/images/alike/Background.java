package org.mouseion.algorithms.images.alike;

import java.util.Arrays;

/// How alike two pictures of a collection are as a rule, part by part: against it a likeness is weighed.
///
/// A cosine is turned into the share of random pairs that are less alike, and that into deviations of a
/// normal distribution, so that parts of unlike spread can be added up: 2 is more alike than 98 of 100
/// pairs.
///
/// @param standings for each [Part] the standing of cosines in 1,024 steps from -1 to 1
record Background(float[][] standings) {

    private static final int STEPS = 1_024;
    private static final int PAIRS = 4_000;
    private static final double MOST = 3;
    /// Beyond the most alike pair of the sample the cosine itself goes on sorting.
    private static final double FURTHER = 0.5;

    /// Where nothing is known of a collection: half alike is usual.
    static Background none() {
        float[][] standings = new float[Part.values().length][STEPS];
        for (float[] part : standings) {
            for (int step = 0; step < STEPS; step++) {
                part[step] = (float) Math.clamp(5 * (cosine(step) - 0.5), -MOST, MOST);
            }
        }
        return new Background(standings);
    }

    /// Of at most 4,000 pairs, chosen by their numbers alone.
    static Background of(LooksIndex index) {
        if (index.size() < 2) {
            return none();
        }
        double[][] samples = new double[Part.values().length][PAIRS];
        long state = 20_261_123L;
        for (int i = 0; i < PAIRS; i++) {
            state = next(state);
            int one = (int) Long.remainderUnsigned(state >>> 33, index.size());
            state = next(state);
            int step = 1 + (int) Long.remainderUnsigned(state >>> 33, index.size() - 1);
            for (Part part : Part.values()) {
                samples[part.ordinal()][i] = index.cosine(one, (one + step) % index.size(), part);
            }
        }
        float[][] standings = new float[samples.length][];
        for (int part = 0; part < samples.length; part++) {
            standings[part] = standings(samples[part]);
        }
        return new Background(standings);
    }

    private static long next(long state) {
        return state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    }

    private static double cosine(int step) {
        return 2.0 * step / (STEPS - 1) - 1;
    }

    private static float[] standings(double[] sample) {
        Arrays.sort(sample);
        float[] standings = new float[STEPS];
        int below = 0;
        for (int step = 0; step < STEPS; step++) {
            while (below < sample.length && sample[below] < cosine(step)) {
                below++;
            }
            double share = (below + 0.5) / (sample.length + 1);
            standings[step] = (float) (Math.clamp(deviations(share), -MOST, MOST) + FURTHER * cosine(step));
        }
        return standings;
    }

    /// The deviations below which a normal distribution has this share: the inverse of its logistic
    /// approximation (S. R. Bowling et al. 2009: 1 / (1 + exp(-0.07056 z³ - 1.5976 z))), found by
    /// halving.
    private static double deviations(double share) {
        double low = -5;
        double high = 5;
        for (int i = 0; i < 40; i++) {
            double z = (low + high) / 2;
            boolean isLess = 1 / (1 + Math.exp(-0.07056 * z * z * z - 1.5976 * z)) < share;
            low = isLess ? z : low;
            high = isLess ? high : z;
        }
        return low;
    }

    /// About -3 to 3.5.
    double standing(Part part, double cosine) {
        float[] steps = standings[part.ordinal()];
        double at = Math.clamp((cosine + 1) / 2 * (STEPS - 1), 0, STEPS - 1.001);
        int below = (int) at;
        return steps[below] + (at - below) * (steps[below + 1] - steps[below]);
    }
}
