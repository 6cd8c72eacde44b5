package org.mouseion.algorithms.images.motif;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The 256 comparisons of tones that describe a corner, for each of 32 directions it may point to.
///
/// Pairs of places are drawn once around the middle with a normal distribution (the second geometry of
/// Calonder et al. 2010). The second half of the pairs is the first half reflected in the corner's own
/// direction: the description of the mirrored picture is then the same bits with the halves exchanged,
/// and need not be computed.
final class Comparisons {

    static final int DIRECTIONS = 32;
    static final int PAIRS = 256;
    /// In pixels along each axis; turned by 45 degrees it stays within the margin that corners keep.
    private static final double REACH = 12;
    private static final double SPREAD = 6.2;
    /// For each direction: x, y, x, y of each pair.
    private static final byte[][] PLACES = places();

    private Comparisons() {}

    private static byte[][] places() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2011);
        double[][] pairs = new double[PAIRS][];
        for (int i = 0; i < PAIRS / 2; i++) {
            double[] pair;
            do {
                pair = new double[] {within(random), within(random), within(random), within(random)};
            } while (Math.hypot(pair[0] - pair[2], pair[1] - pair[3]) < 4);
            pairs[i] = pair;
            pairs[i + PAIRS / 2] = new double[] {pair[0], -pair[1], pair[2], -pair[3]};
        }
        byte[][] places = new byte[DIRECTIONS][PAIRS * 4];
        for (int d = 0; d < DIRECTIONS; d++) {
            double cos = Math.cos(2 * Math.PI * d / DIRECTIONS);
            double sin = Math.sin(2 * Math.PI * d / DIRECTIONS);
            for (int i = 0; i < PAIRS; i++) {
                for (int end = 0; end < 4; end += 2) {
                    double x = pairs[i][end];
                    double y = pairs[i][end + 1];
                    places[d][i * 4 + end] = (byte) Math.rint(x * cos - y * sin);
                    places[d][i * 4 + end + 1] = (byte) Math.rint(x * sin + y * cos);
                }
            }
        }
        return places;
    }

    private static double within(RandomGenerator random) {
        double value;
        do {
            value = random.nextGaussian() * SPREAD;
        } while (Math.abs(value) > REACH);
        return value;
    }

    /// Writes the four words of a corner's description.
    ///
    /// @param soft the blurred tones
    /// @param angle the corner's direction in radians
    static void describe(byte[] soft, int width, int x, int y, double angle, long[] into, int at) {
        int direction = Math.floorMod((int) Math.rint(angle * DIRECTIONS / (2 * Math.PI)), DIRECTIONS);
        byte[] places = PLACES[direction];
        int middle = y * width + x;
        for (int word = 0; word < 4; word++) {
            long bits = 0;
            for (int i = 0; i < 64; i++) {
                int p = (word * 64 + i) * 4;
                int one = soft[middle + places[p + 1] * width + places[p]] & 255;
                int two = soft[middle + places[p + 3] * width + places[p + 2]] & 255;
                bits |= one < two ? 1L << i : 0;
            }
            into[at + word] = bits;
        }
    }
}
