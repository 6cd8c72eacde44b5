package org.mouseion.algorithms.images;

/// A picture in tones: one byte a pixel, 0 black to 255 white, row after row from the top left.
///
/// The array is taken over, not copied, and never written again. A page of type, a scan, the tone of a
/// painting.
public final class Grey {

    private final int width;
    private final int height;
    private final byte[] tones;

    private Grey(int width, int height, byte[] tones) {
        this.width = width;
        this.height = height;
        this.tones = tones;
    }

    /// Takes this array over: `tones[y * width + x]` is the pixel at x, y, read without its sign.
    public static Grey of(int width, int height, byte[] tones) {
        Raster.check(width, height, tones.length);
        return new Grey(width, height, tones);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The tone at x, y, 0 to 255.
    public int at(int x, int y) {
        return tones[y * width + x] & 255;
    }

    /// The array itself, for loops that must be fast; read each byte with `& 255`. Never write to it.
    public byte[] array() {
        return tones;
    }

    /// The same tones as numbers from 0 to 255, a copy.
    public float[] toFloats() {
        float[] values = new float[tones.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = tones[i] & 255;
        }
        return values;
    }

    /// The part of the picture from `left`, `top`; must lie inside.
    public Grey region(int left, int top, int width, int height) {
        Raster.checkInside(left, top, width, height, this.width, this.height);
        byte[] part = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(tones, (top + y) * this.width + left, part, y * width, width);
        }
        return new Grey(width, height, part);
    }

    /// The picture at this size, each new pixel the mean of what it covers (larger sizes repeat pixels).
    public Grey resized(int width, int height) {
        Raster.check(width, height, (long) width * height);
        return new Grey(width, height, Shrinking.tones(tones, this.width, this.height, width, height));
    }

    /// The picture with no side over `side` pixels, its proportions kept; itself where it is small enough.
    public Grey within(int side) {
        int longer = Math.max(width, height);
        return longer <= side ? this : resized(Raster.scaled(width, side, longer), Raster.scaled(height, side, longer));
    }

    /// Left and right exchanged.
    public Grey mirrored() {
        byte[] turned = new byte[tones.length];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                turned[i] = tones[y * width + width - 1 - x];
            }
        }
        return new Grey(width, height, turned);
    }

    /// Light and dark exchanged, as in a negative.
    public Grey inverted() {
        byte[] turned = new byte[tones.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = (byte) ~tones[i];
        }
        return new Grey(width, height, turned);
    }

    /// The same picture as colours of equal red, green and blue.
    public Pixels inColour() {
        int[] colours = new int[tones.length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = (tones[i] & 255) * 0x010101;
        }
        return Pixels.of(width, height, colours);
    }
}
