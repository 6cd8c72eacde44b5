package org.mouseion.algorithms.images.alike;

import java.nio.ByteBuffer;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.colour.ColourProfile;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.layout.BinaryPatterns;
import org.mouseion.algorithms.images.layout.OrientedGradients;
import org.mouseion.algorithms.images.layout.PerceptualHash;
import org.mouseion.algorithms.images.layout.ToneLayout;

/// What a picture looks like, in parts of one byte a number, and its hash: 594 bytes to be kept.
public final class Looks {

    /// Changed whenever a part is measured otherwise: kept looks of another version are made anew.
    private static final byte VERSION = 1;

    private final byte[] values;
    private final PerceptualHash hash;

    private Looks(byte[] values, PerceptualHash hash) {
        this.values = values;
        this.hash = hash;
    }

    public static Looks of(Pixels picture) {
        return of(picture, Palette.of(picture));
    }

    /// The same where the palette is known already.
    public static Looks of(Pixels picture, Palette palette) {
        Grey tones = picture.grey();
        byte[] values = new byte[Part.total()];
        put(Part.COLOURS, ColourProfile.of(palette), values);
        put(Part.PLACED, ToneLayout.colours(picture), values);
        put(Part.EDGES, OrientedGradients.of(tones), values);
        put(Part.TONES, ToneLayout.tones(picture), values);
        put(Part.GRAIN, BinaryPatterns.of(tones), values);
        return new Looks(values, PerceptualHash.of(tones));
    }

    /// The largest number becomes 127; cosines do not ask for the length.
    private static void put(Part part, float[] numbers, byte[] values) {
        float most = 0;
        for (float number : numbers) {
            most = Math.max(most, Math.abs(number));
        }
        for (int i = 0; i < numbers.length && most > 0; i++) {
            values[part.start() + i] = (byte) Math.round(127 * numbers[i] / most);
        }
    }

    /// What the mirrored picture looks like; its hash is left as it is.
    Looks mirrored() {
        byte[] turned = values.clone();
        put(Part.EDGES, OrientedGradients.mirrored(numbers(Part.EDGES)), turned);
        put(Part.TONES, ToneLayout.mirroredTones(numbers(Part.TONES)), turned);
        return new Looks(turned, hash);
    }

    private float[] numbers(Part part) {
        float[] numbers = new float[part.length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values[part.start() + i];
        }
        return numbers;
    }

    byte[] values() {
        return values;
    }

    public PerceptualHash hash() {
        return hash;
    }

    /// To be kept.
    public byte[] toBytes() {
        return ByteBuffer.allocate(values.length + 18)
                .put(VERSION)
                .put((byte) (hash.isPlain() ? 1 : 0))
                .putLong(hash.waves())
                .putLong(hash.rises())
                .put(values)
                .array();
    }

    /// What [#toBytes] wrote; refuses what another version wrote.
    public static Looks ofBytes(byte[] bytes) {
        if (bytes.length != Part.total() + 18 || bytes[0] != VERSION) {
            throw new IllegalArgumentException("These " + bytes.length + " bytes are no looks of version " + VERSION
                    + ". Describe the picture again.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        boolean plain = in.get() == 1;
        PerceptualHash hash = new PerceptualHash(in.getLong(), in.getLong(), plain);
        byte[] values = new byte[Part.total()];
        in.get(values);
        return new Looks(values, hash);
    }
}
