package org.mouseion.algorithms.images;

/// What both rasters check and compute alike.
final class Raster {

    private Raster() {}

    static void check(int width, int height, long pixels) {
        if (width < 1 || height < 1 || (long) width * height > Pixels.MOST) {
            throw new IllegalArgumentException("A picture of " + width + " by " + height
                    + " pixels: each side must be at least 1 and the whole at most " + Pixels.MOST
                    + ". Read a large master at a smaller size.");
        }
        if (pixels != (long) width * height) {
            throw new IllegalArgumentException("A picture of " + width + " by " + height + " pixels needs "
                    + (long) width * height + " values, not " + pixels + ".");
        }
    }

    static void checkInside(int left, int top, int width, int height, int wholeWidth, int wholeHeight) {
        if (left < 0
                || top < 0
                || width < 1
                || height < 1
                || (long) left + width > wholeWidth
                || (long) top + height > wholeHeight) {
            throw new IllegalArgumentException("The region " + left + "," + top + "," + width + "," + height
                    + " does not lie inside a picture of " + wholeWidth + " by " + wholeHeight + " pixels.");
        }
    }

    /// A side scaled by `to / from`, at least one pixel.
    static int scaled(int side, int to, int from) {
        return Math.max(1, (int) Math.round((double) side * to / from));
    }
}
