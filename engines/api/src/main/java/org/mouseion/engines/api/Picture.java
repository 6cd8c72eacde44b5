package org.mouseion.engines.api;

/// A decoded picture for an engine: sRGB, `0xRRGGBB` a pixel, row after row from the top left.
///
/// The array is taken over, not copied; engines only read it.
public record Picture(int width, int height, int[] colours) {

    public Picture {
        if (width < 1 || height < 1 || colours.length != (long) width * height) {
            throw new IllegalArgumentException("A picture of " + width + " by " + height + " pixels has "
                    + colours.length + " values. Maybe rows are padded: hand over exactly width times height.");
        }
    }

    /// The colour at x, y.
    public int at(int x, int y) {
        return colours[y * width + x];
    }
}
