package org.mouseion.formats.pictures;

/// How stored pixels are to be turned to stand upright: the eight values of Exif 2.32, tag 0x0112.
///
/// @param exif 1 (as stored) to 8
public record Orientation(int exif) {

    public static final Orientation UPRIGHT = new Orientation(1);

    public Orientation {
        if (exif < 1 || exif > 8) {
            throw new IllegalArgumentException("An orientation is 1 to 8, not " + exif
                    + ". Maybe the value was read from the wrong byte order; see Orientation.of.");
        }
    }

    /// Other values are written by some cameras and mean nothing: as stored.
    public static Orientation of(long written) {
        return written < 1 || written > 8 ? UPRIGHT : new Orientation((int) written);
    }

    /// Whether width and height change places.
    public boolean isTurnedSideways() {
        return exif >= 5;
    }

    /// Where the upright pixel (x, y) is stored, along the stored width.
    ///
    /// @param width  of the stored picture
    /// @param height of the stored picture
    public int storedX(int x, int y, int width, int height) {
        return switch (exif) {
            case 2, 3 -> width - 1 - x;
            case 5, 6 -> y;
            case 7, 8 -> width - 1 - y;
            default -> x;
        };
    }

    /// As [#storedX], along the stored height.
    public int storedY(int x, int y, int width, int height) {
        return switch (exif) {
            case 3, 4 -> height - 1 - y;
            case 5, 8 -> x;
            case 6, 7 -> height - 1 - x;
            default -> y;
        };
    }
}
