package org.mouseion.benchmarks.looks;

import java.util.List;
import org.mouseion.algorithms.drawing.Drawing;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.Impression;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Size;
import org.mouseion.algorithms.images.Pixels;

/// A drawing and what is known of it.
record DrawnPicture(Family family, long seed, Palette palette, Pixels pixels) {

    /// As large as a good thumbnail; what is measured is shrunk further anyway.
    private static final int SIDE = 640;

    /// The format goes by the seed, so that proportions tell nothing of the family.
    static DrawnPicture of(Family family, long seed, Palette palette) {
        Size size = seed % 3 == 0 ? Size.PORTRAIT : seed % 3 == 1 ? Size.LANDSCAPE : Size.SQUARE;
        return new DrawnPicture(
                family, seed, palette, Impression.of(Drawing.of(family, seed, List.of(), palette, size), SIDE));
    }

    /// The same lines in other inks.
    DrawnPicture recoloured() {
        return of(family, seed, Palette.values()[(palette.ordinal() + 3) % Palette.values().length]);
    }
}
