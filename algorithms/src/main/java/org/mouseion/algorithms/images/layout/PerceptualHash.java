package org.mouseion.algorithms.images.layout;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Pixels;

/// 128 bits by which a picture is known again after resizing, compression, a change of brightness.
///
/// Half are signs of low waves against their median (C. Zauner, *Implementation and benchmarking of
/// perceptual image hash functions*, 2010), half say where the tone rises from left to right (the
/// difference hash). Two unlike hashes have to be deceived at once, which a single one is by plain
/// pictures.
///
/// @param waves signs of 64 cosine coefficients
/// @param rises signs of 64 horizontal differences
/// @param isPlain whether the picture has so little in it that its bits mean nothing; such pictures are
///     like none
public record PerceptualHash(long waves, long rises, boolean isPlain) {

    private static final int BYTES = 1 + 2 * Long.BYTES;
    private static final int SIDE = 32;
    private static final int LOW = 9;
    /// Standard deviation of tones below which the bits are noise.
    private static final double PLAIN = 3;

    public static PerceptualHash of(Grey picture) {
        Grey small = picture.resized(SIDE, SIDE);
        double[] tones = new double[SIDE * SIDE];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < tones.length; i++) {
            tones[i] = small.array()[i] & 255;
            sum += tones[i];
            squares += tones[i] * tones[i];
        }
        double mean = sum / tones.length;
        boolean plain = squares / tones.length - mean * mean < PLAIN * PLAIN;
        return new PerceptualHash(waves(tones), rises(picture.resized(9, 8)), plain);
    }

    /// The hashes of a picture as it is, turned by quarters, and mirrored and turned: eight, in that order.
    public static PerceptualHash[] ofAllTurns(Pixels picture) {
        Pixels small = picture.resized(288, 288);
        PerceptualHash[] all = new PerceptualHash[8];
        for (int i = 0; i < 8; i++) {
            all[i] = of((i < 4 ? small : small.mirrored()).turned(i).grey());
        }
        return all;
    }

    /// Waves 1 to 8 in both directions; the mean and what changes in one direction only are left out.
    private static long waves(double[] tones) {
        double[] low = Cosines.low(tones, SIDE, LOW);
        double[] kept = new double[64];
        for (int v = 1; v < LOW; v++) {
            System.arraycopy(low, v * LOW + 1, kept, (v - 1) * 8, 8);
        }
        double[] sorted = kept.clone();
        Arrays.sort(sorted);
        double median = (sorted[31] + sorted[32]) / 2;
        long bits = 0;
        for (int i = 0; i < 64; i++) {
            bits |= kept[i] > median ? 1L << i : 0;
        }
        return bits;
    }

    private static long rises(Grey small) {
        long bits = 0;
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                bits |= small.at(x + 1, y) > small.at(x, y) ? 1L << y * 8 + x : 0;
            }
        }
        return bits;
    }

    /// Of 128 bits, how many differ; 128 where either picture is plain.
    public int distance(PerceptualHash other) {
        return isPlain || other.isPlain ? 128 : Long.bitCount(waves ^ other.waves) + Long.bitCount(rises ^ other.rises);
    }

    /// Several to be kept, 17 bytes each.
    public static byte[] toBytes(PerceptualHash... hashes) {
        ByteBuffer out = ByteBuffer.allocate(hashes.length * BYTES);
        for (PerceptualHash hash : hashes) {
            out.put((byte) (hash.isPlain ? 1 : 0)).putLong(hash.waves).putLong(hash.rises);
        }
        return out.array();
    }

    /// What [#toBytes] wrote.
    public static PerceptualHash[] ofBytes(byte[] bytes) {
        if (bytes.length % BYTES != 0) {
            throw new IllegalArgumentException(
                    "A hash has " + BYTES + " bytes, and these are " + bytes.length + ". Look at the picture again.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        PerceptualHash[] hashes = new PerceptualHash[bytes.length / BYTES];
        for (int i = 0; i < hashes.length; i++) {
            boolean plain = in.get() == 1;
            hashes[i] = new PerceptualHash(in.getLong(), in.getLong(), plain);
        }
        return hashes;
    }
}
