package org.mouseion.algorithms.drawing.ink;

/// Width and height of a drawing in pixels, each 1 to 10,000; the proportion may be at most 4 to 1 either way.
public record Size(int width, int height) {

    public static final Size LANDSCAPE = new Size(1200, 900);
    public static final Size PORTRAIT = new Size(900, 1200);
    public static final Size SQUARE = new Size(1000, 1000);

    public Size {
        if (width < 1 || height < 1 || width > 10_000 || height > 10_000) {
            throw new IllegalArgumentException(
                    "A drawing is 1 to 10,000 pixels wide and high, not " + width + " × " + height);
        }
        if (width > 4 * height || height > 4 * width) {
            throw new IllegalArgumentException("A drawing of " + width + " × " + height
                    + " is narrower than 1 to 4; the scenes need more room. Maybe draw it wider and crop.");
        }
    }
}
