package org.mouseion.formats.pictures;

/// How much of a picture is too much.
///
/// @param pixels     of one page; 1.2 thousand million is a map of 40 by 30 thousand
/// @param side       longest, in pixels
/// @param pages      of one file
/// @param parts      markers, chunks or directory entries before the pixels; a whole camera's notes are some hundreds
/// @param bombPixels below so many pixels a file is never taken for a bomb
/// @param bombRatio  pixels a byte, above which it is; a blank page in fax coding has some thousand, and is small
public record PictureLimits(long pixels, int side, int pages, int parts, long bombPixels, int bombRatio) {

    public static final PictureLimits USUAL =
            new PictureLimits(1_200_000_000L, 200_000, 10_000, 20_000, 120_000_000L, 400);

    public PictureLimits {
        if (pixels < 1 || side < 1 || pages < 1 || parts < 1 || bombPixels < 1 || bombRatio < 1) {
            throw new IllegalArgumentException("Limits are positive: " + pixels + ", " + side + ", " + pages + ", "
                    + parts + ", " + bombPixels + ", " + bombRatio);
        }
    }
}
