package org.mouseion.algorithms.spotting;

import org.mouseion.algorithms.images.Grey;

/// A page, or a part of one, with its paper taken away: how dark the ink is at each pixel, 0 where there is
/// none.
public final class Ink {

    private final int width;
    private final int height;
    private final byte[] strength;

    private Ink(int width, int height, byte[] strength) {
        this.width = width;
        this.height = height;
        this.strength = strength;
    }

    /// Takes the array over: `strength[y * width + x]`, 0 paper to 255 full ink, read without its sign.
    public static Ink of(int width, int height, byte[] strength) {
        if (width < 1 || height < 1 || strength.length != (long) width * height) {
            throw new IllegalArgumentException(
                    "Ink of " + width + " by " + height + " needs that many bytes, but got " + strength.length + ".");
        }
        return new Ink(width, height, strength);
    }

    /// The ink of a page as [Sauvola] finds it.
    public static Ink of(Grey page) {
        return new Sauvola().find(page);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int at(int x, int y) {
        return strength[y * width + x] & 255;
    }

    public WordBox whole() {
        return new WordBox(0, 0, width, height);
    }

    /// The part under a box; the box must lie inside.
    public Ink region(WordBox box) {
        if (box.x() + box.width() > width || box.y() + box.height() > height) {
            throw new IllegalArgumentException(
                    box + " does not lie on a page of " + width + " by " + height + ". Clip it to the page first.");
        }
        byte[] part = new byte[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            System.arraycopy(strength, (box.y() + y) * width + box.x(), part, y * box.width(), box.width());
        }
        return new Ink(box.width(), box.height(), part);
    }

    /// Only what lies within an outline, `xs[i], ys[i]` its corners: tails of the lines above and below go
    /// away.
    public Ink within(int[] xs, int[] ys) {
        byte[] kept = new byte[strength.length];
        double[] crossings = new double[xs.length];
        for (int y = 0; y < height; y++) {
            int count = 0;
            double middle = y + 0.5;
            for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
                if (ys[i] > middle != ys[j] > middle) {
                    crossings[count++] = xs[i] + (middle - ys[i]) * (xs[j] - xs[i]) / (double) (ys[j] - ys[i]);
                }
            }
            java.util.Arrays.sort(crossings, 0, count);
            for (int c = 0; c + 1 < count; c += 2) {
                int from = Math.clamp((long) Math.ceil(crossings[c] - 0.5), 0, width);
                int to = Math.clamp((long) Math.floor(crossings[c + 1] + 0.5), from, width);
                System.arraycopy(strength, y * width + from, kept, y * width + from, to - from);
            }
        }
        return new Ink(width, height, kept);
    }
}
