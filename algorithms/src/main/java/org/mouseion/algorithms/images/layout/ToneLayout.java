package org.mouseion.algorithms.images.layout;

import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.colour.Oklab;

/// Where a picture is light and dark, and where its colours lie: the low waves of an 8 by 8 shrinking.
///
/// After the Colour Layout Descriptor of MPEG-7, in Oklab instead of YCbCr, with the coefficient of plain
/// brightness left out, so that a darker reproduction is arranged alike. Twenty waves of lightness; nine
/// of each colour axis.
public final class ToneLayout {

    private static final int SIDE = 8;
    private static final int WAVES = 5;

    /// How many numbers [#tones] has: the waves with up to five half waves in all, plain brightness left
    /// out.
    public static final int TONES = 20;
    /// How many numbers [#colours] has.
    public static final int COLOURS = 18;

    private ToneLayout() {}

    /// Where it is light and dark; zeros for a plain field.
    public static float[] tones(Pixels picture) {
        double[] waves = Cosines.low(axis(picture, 0), SIDE, WAVES + 1);
        double[] tones = new double[TONES];
        int next = 0;
        for (int sum = 1; sum <= WAVES; sum++) {
            for (int v = 0; v <= sum; v++) {
                int u = sum - v;
                tones[next++] = waves[v * (WAVES + 1) + u];
            }
        }
        return Unit.of(tones);
    }

    /// Where which colours are, the mean colour included; zeros for a grey picture.
    public static float[] colours(Pixels picture) {
        double[] red = Cosines.low(axis(picture, 1), SIDE, 3);
        double[] yellow = Cosines.low(axis(picture, 2), SIDE, 3);
        double[] colours = new double[COLOURS];
        System.arraycopy(red, 0, colours, 0, 9);
        System.arraycopy(yellow, 0, colours, 9, 9);
        double square = 0;
        for (double value : colours) {
            square += value * value;
        }
        // A mean chroma of 0.01 over the square is noise or paper.
        return square < 0.08 * 0.08 ? new float[COLOURS] : Unit.of(colours);
    }

    private static double[] axis(Pixels picture, int axis) {
        Pixels small = picture.resized(SIDE, SIDE);
        double[] values = new double[SIDE * SIDE];
        for (int i = 0; i < values.length; i++) {
            Oklab colour = Oklab.of(small.array()[i]);
            values[i] = axis == 0 ? colour.lightness() : axis == 1 ? colour.a() : colour.b();
        }
        return values;
    }

    /// The tones of the mirrored picture: waves with an odd number of half waves across change their sign.
    public static float[] mirroredTones(float[] tones) {
        float[] turned = tones.clone();
        int next = 0;
        for (int sum = 1; sum <= WAVES; sum++) {
            for (int v = 0; v <= sum; v++, next++) {
                if ((sum - v) % 2 == 1) {
                    turned[next] = -turned[next];
                }
            }
        }
        return turned;
    }
}
