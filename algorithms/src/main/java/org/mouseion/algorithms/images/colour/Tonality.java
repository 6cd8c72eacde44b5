package org.mouseion.algorithms.images.colour;

import java.util.List;

/// Whether a picture has colours, or one tint over all its tones.
public enum Tonality {
    /// Greys only.
    GREY,
    /// One faint tint over all tones: a faded or toned photograph, a scan on yellowed paper. Its tint is
    /// no colour of what it shows.
    TINTED,
    /// Colours.
    COLOURED;

    /// Below this a field looks grey beside any other.
    private static final double GREYISH = 0.022;
    /// The yellows and browns of fading, of old varnish and paper stay below this; painted browns lie
    /// above.
    private static final double FADED = 0.085;
    /// A bluish or greenish cast stays below this; a cyanotype lies above, and is meant to be blue.
    private static final double CAST = 0.04;
    /// How far the tint may wander across its own direction.
    private static final double WANDERS = 0.02;

    static Tonality of(List<Swatch> swatches) {
        double a = 0;
        double b = 0;
        double most = 0;
        for (Swatch swatch : swatches) {
            a += swatch.share() * swatch.colour().a();
            b += swatch.share() * swatch.colour().b();
            most = Math.max(most, swatch.colour().chroma());
        }
        if (most < GREYISH) {
            return GREY;
        }
        double length = Math.hypot(a, b);
        boolean isWarm = b > 0 && b > Math.abs(a);
        if (most > (isWarm ? FADED : CAST) || length < GREYISH / 2) {
            return COLOURED;
        }
        double across = 0;
        for (Swatch swatch : swatches) {
            Oklab colour = swatch.colour();
            across = Math.max(across, Math.abs(colour.a() * b - colour.b() * a) / length);
            if (colour.a() * a + colour.b() * b < -GREYISH * length / 2) {
                return COLOURED;
            }
        }
        return across < WANDERS ? TINTED : COLOURED;
    }
}
