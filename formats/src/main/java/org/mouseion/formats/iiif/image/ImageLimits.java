package org.mouseion.formats.iiif.image;

/// How large a derivative may be asked for: `maxWidth`, `maxHeight` and `maxArea` of both versions.
///
/// @param maxWidth  in pixels, 0 for no limit
/// @param maxHeight in pixels, 0 for no limit of its own: `maxWidth` then counts for both
/// @param maxArea   in pixels, 0 for no limit
public record ImageLimits(int maxWidth, int maxHeight, long maxArea) {

    public static final ImageLimits NONE = new ImageLimits(0, 0, 0);

    public ImageLimits {
        if (maxWidth < 0 || maxHeight < 0 || maxArea < 0 || maxHeight > 0 && maxWidth == 0) {
            throw new IllegalArgumentException("Limits are positive or 0 for none, and a greatest height needs a"
                    + " greatest width: " + maxWidth + ", " + maxHeight + ", " + maxArea);
        }
    }

    public boolean isNone() {
        return maxWidth == 0 && maxArea == 0;
    }

    /// Whether a scaled region of this size may be delivered.
    public boolean allows(long width, long height) {
        return width <= widest() && height <= highest() && (maxArea == 0 || width * height <= maxArea);
    }

    long widest() {
        return maxWidth == 0 ? Integer.MAX_VALUE : maxWidth;
    }

    long highest() {
        return maxHeight == 0 ? widest() : maxHeight;
    }
}
