package org.mouseion.algorithms.images.alike;

import java.util.Locale;

/// In what way two pictures are alike.
public enum Way {
    /// Their colours, wherever they lie.
    PALETTE,
    /// Their arrangement: edges, light and dark, where the colours are.
    COMPOSITION,
    /// The grain of the surface: hatching, canvas, print.
    TEXTURE,
    /// The same thing in both, at places that can be shown.
    MOTIF,
    /// The same picture: another file, photograph or impression of it.
    PICTURE;

    /// Key of the word in message bundles.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
