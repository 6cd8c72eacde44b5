package org.mouseion.formats.iiif.image;

/// A width and a height in pixels.
public record Extent(int width, int height) {

    public Extent {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("Nothing is " + width + " by " + height + " pixels large.");
        }
    }

    /// As large as a picture may be delivered: its own size, or what the limits leave of it.
    public static Extent within(int width, int height, ImageLimits limits) {
        return new Extent(width, height).fit(width, height, limits);
    }

    /// The largest extent in the proportions of this one that fits into a box and into `limits`. The side
    /// that does not touch the box is rounded, and is one pixel at least.
    Extent fit(long boxWidth, long boxHeight, ImageLimits limits) {
        long wide = Math.min(boxWidth, limits.widest());
        long high = Math.min(boxHeight, limits.highest());
        boolean byWidth = wide * height <= high * width;
        long fittedWidth = byWidth ? wide : Math.clamp(rounded(high, width, height), 1, wide);
        long fittedHeight = byWidth ? Math.clamp(rounded(wide, height, width), 1, high) : high;
        long area = limits.maxArea();
        if (area > 0 && fittedWidth * fittedHeight > area) {
            double scale = Math.sqrt((double) area / ((double) fittedWidth * fittedHeight));
            fittedWidth = Math.clamp((long) (fittedWidth * scale), 1, area);
            fittedHeight = Math.clamp(rounded(fittedWidth, height, width), 1, area / fittedWidth);
        }
        return new Extent((int) fittedWidth, (int) fittedHeight);
    }

    /// `length × numerator ÷ denominator`, halves upwards; for lengths that fit an int.
    static long rounded(long length, long numerator, long denominator) {
        return (length * numerator + denominator / 2) / denominator;
    }
}
