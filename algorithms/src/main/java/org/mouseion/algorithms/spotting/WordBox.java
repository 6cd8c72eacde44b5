package org.mouseion.algorithms.spotting;

/// A rectangle on a page, in pixels from the top left.
public record WordBox(int x, int y, int width, int height) {

    public WordBox {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("A box must lie on the page and hold a pixel, but this one is at " + x
                    + ", " + y + " and measures " + width + " by " + height + ". Clip it to the page first.");
        }
    }

    /// The same place on a page that is `scale` times as large.
    public WordBox scaled(double scale) {
        return new WordBox(
                (int) Math.round(x * scale),
                (int) Math.round(y * scale),
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)));
    }

    /// What both boxes cover, as a share of what either covers: 0 apart, 1 the same.
    public double overlap(WordBox other) {
        long w = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        long h = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        if (w <= 0 || h <= 0) {
            return 0;
        }
        long both = w * h;
        return (double) both / ((long) width * height + (long) other.width * other.height - both);
    }
}
