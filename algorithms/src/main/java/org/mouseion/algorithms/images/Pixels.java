package org.mouseion.algorithms.images;

/// A picture in colour: sRGB, one `0xRRGGBB` value a pixel, row after row from the top left.
///
/// Made by whoever decodes a file (`Pixels.of(w, h, buffered.getRGB(0, 0, w, h, null, 0, w))`; an alpha channel is
/// ignored: lay transparent pictures on white first). The array is taken over, not copied, and never written again.
public final class Pixels {

    /// The most pixels a picture may have here (256 MiB of colour). Larger masters are read at a smaller size.
    public static final int MOST = 1 << 26;

    private final int width;
    private final int height;
    private final int[] colours;

    private Pixels(int width, int height, int[] colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    /// Takes this array over: `colours[y * width + x]` is the pixel at x, y.
    public static Pixels of(int width, int height, int[] colours) {
        Raster.check(width, height, colours.length);
        return new Pixels(width, height, colours);
    }

    /// Reads red, green and blue bytes one after another, as decoders give them.
    public static Pixels ofBytes(int width, int height, byte[] redGreenBlue) {
        if (redGreenBlue.length % 3 != 0) {
            throw new IllegalArgumentException("Three bytes make a pixel, but there are " + redGreenBlue.length
                    + " bytes. Maybe the picture is grey (Grey.of) or carries an alpha channel.");
        }
        Raster.check(width, height, redGreenBlue.length / 3);
        int[] colours = new int[width * height];
        for (int i = 0, at = 0; i < colours.length; i++, at += 3) {
            colours[i] =
                    (redGreenBlue[at] & 255) << 16 | (redGreenBlue[at + 1] & 255) << 8 | redGreenBlue[at + 2] & 255;
        }
        return new Pixels(width, height, colours);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The colour at x, y as `0xRRGGBB`.
    public int at(int x, int y) {
        return colours[y * width + x] & 0xFFFFFF;
    }

    /// The array itself, for loops that must be fast; the top byte of a value may hold anything. Never write to it.
    public int[] array() {
        return colours;
    }

    /// The tone of every pixel: luma by the weights of ITU-R BT.709.
    public Grey grey() {
        byte[] tones = new byte[colours.length];
        for (int i = 0; i < tones.length; i++) {
            int colour = colours[i];
            tones[i] =
                    (byte) ((54 * (colour >> 16 & 255) + 183 * (colour >> 8 & 255) + 19 * (colour & 255) + 128) >> 8);
        }
        return Grey.of(width, height, tones);
    }

    /// The part of the picture from `left`, `top`; must lie inside.
    public Pixels region(int left, int top, int width, int height) {
        Raster.checkInside(left, top, width, height, this.width, this.height);
        int[] part = new int[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(colours, (top + y) * this.width + left, part, y * width, width);
        }
        return new Pixels(width, height, part);
    }

    /// The picture at this size, each new pixel the mean of what it covers (larger sizes repeat pixels).
    public Pixels resized(int width, int height) {
        Raster.check(width, height, (long) width * height);
        return new Pixels(width, height, Shrinking.colours(colours, this.width, this.height, width, height));
    }

    /// The picture with no side over `side` pixels, its proportions kept; itself where it is small enough.
    public Pixels within(int side) {
        int longer = Math.max(width, height);
        return longer <= side ? this : resized(Raster.scaled(width, side, longer), Raster.scaled(height, side, longer));
    }

    /// Left and right exchanged, as in a print pulled from a plate.
    public Pixels mirrored() {
        int[] turned = new int[colours.length];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                turned[i] = colours[y * width + width - 1 - x];
            }
        }
        return new Pixels(width, height, turned);
    }

    /// Turned clockwise by this many quarters of a circle (any whole number).
    public Pixels turned(int quarters) {
        int times = Math.floorMod(quarters, 4);
        Pixels turned = this;
        for (int i = 0; i < times; i++) {
            turned = turned.quarter();
        }
        return turned;
    }

    private Pixels quarter() {
        int[] turned = new int[colours.length];
        for (int y = 0, i = 0; y < width; y++) {
            for (int x = 0; x < height; x++, i++) {
                turned[i] = colours[(height - 1 - x) * width + y];
            }
        }
        return new Pixels(height, width, turned);
    }
}
