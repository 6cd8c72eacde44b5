package org.mouseion.algorithms.images.colour;

import java.util.ArrayList;
import java.util.List;

/// A palette as 64 numbers of unit length whose dot product tells how alike two palettes are.
///
/// Each swatch is shared out to fixed anchors in Oklab by their nearness, which makes near colours
/// overlap: the quadratic-form distance of Hafner et al. (*Efficient color histogram indexing*, PAMI 17,
/// 1995) folded into the numbers themselves. Square roots keep a large ground from drowning the rest.
public final class ColourProfile {

    public static final int LENGTH = 64;

    /// In Oklab: how far a swatch reaches.
    private static final double REACH = 0.07;
    private static final Oklab[] ANCHORS = anchors();

    private ColourProfile() {}

    /// Six greys and 58 colours: rings of hues, more of them where sRGB reaches further out.
    private static Oklab[] anchors() {
        List<Oklab> anchors = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            anchors.add(new Oklab(0.1f + 0.18f * i, 0, 0));
        }
        ring(anchors, 0.30, 0.08, 8);
        ring(anchors, 0.48, 0.07, 8);
        ring(anchors, 0.48, 0.16, 10);
        ring(anchors, 0.66, 0.07, 8);
        ring(anchors, 0.66, 0.16, 10);
        ring(anchors, 0.84, 0.06, 8);
        ring(anchors, 0.84, 0.14, 6);
        if (anchors.size() != LENGTH) {
            throw new IllegalStateException("The anchors are " + anchors.size() + ", not " + LENGTH);
        }
        return anchors.toArray(Oklab[]::new);
    }

    private static void ring(List<Oklab> anchors, double lightness, double chroma, int count) {
        for (int i = 0; i < count; i++) {
            double hue = 2 * Math.PI * i / count;
            anchors.add(
                    new Oklab((float) lightness, (float) (chroma * Math.cos(hue)), (float) (chroma * Math.sin(hue))));
        }
    }

    public static float[] of(Palette palette) {
        return of(palette.weighed());
    }

    /// The same for colours that are looked for.
    public static float[] of(ColourQuery query) {
        return of(query.wanted());
    }

    private static float[] of(List<Swatch> swatches) {
        double[] profile = new double[LENGTH];
        double[] near = new double[LENGTH];
        for (Swatch swatch : swatches) {
            double sum = 0;
            for (int i = 0; i < LENGTH; i++) {
                double distance = swatch.colour().distance(ANCHORS[i]) / REACH;
                near[i] = Math.exp(-distance * distance / 2) + 1e-12;
                sum += near[i];
            }
            for (int i = 0; i < LENGTH; i++) {
                profile[i] += swatch.share() * near[i] / sum;
            }
        }
        double square = 0;
        for (double value : profile) {
            square += value;
        }
        float[] unit = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            unit[i] = (float) Math.sqrt(profile[i] / square);
        }
        return unit;
    }
}
