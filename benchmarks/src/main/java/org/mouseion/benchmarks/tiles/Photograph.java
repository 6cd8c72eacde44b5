package org.mouseion.benchmarks.tiles;

import org.mouseion.formats.pictures.decoding.PixelSource;

/// A picture by rule that costs a codec what a photograph of a painting does: soft shapes, edges, texture in octaves
/// and
/// the grain of a sensor.
///
/// @param width  in pixels
/// @param height in pixels
record Photograph(int width, int height) implements PixelSource {

    private static final int OCTAVES = 5;
    private static final int COARSEST = 9;

    @Override
    public int channels() {
        return 3;
    }

    @Override
    public void read(int y, int rows, byte[] into) {
        int at = 0;
        for (int row = y; row < y + rows; row++) {
            for (int x = 0; x < width; x++) {
                double shape = 0;
                double weight = 64;
                for (int octave = 0; octave < OCTAVES; octave++) {
                    shape += weight * noise(x, row, COARSEST - octave);
                    weight /= 2;
                }
                // An edge wherever the shapes cross a height, as between two strokes.
                double stroke = shape % 24 < 12 ? 10 : -10;
                int grain = 2 * ((hash(x, row, 77) >>> 29) - 4);
                into[at++] = level(128 + 0.7 * shape + stroke / 2 + grain);
                into[at++] = level(118 + shape + stroke + grain);
                into[at++] = level(134 + 1.1 * shape - stroke + grain);
            }
        }
    }

    private static byte level(double value) {
        return (byte) Math.clamp((long) value, 0, 255);
    }

    /// Between -1 and 1, smooth over squares of two to the power of `bits`.
    private static double noise(int x, int y, int bits) {
        int left = x >> bits;
        int top = y >> bits;
        double right = eased((x & (1 << bits) - 1) / (double) (1 << bits));
        double down = eased((y & (1 << bits) - 1) / (double) (1 << bits));
        double upper = corner(left, top, bits) * (1 - right) + corner(left + 1, top, bits) * right;
        double lower = corner(left, top + 1, bits) * (1 - right) + corner(left + 1, top + 1, bits) * right;
        return upper * (1 - down) + lower * down;
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double corner(int x, int y, int seed) {
        return (hash(x, y, seed) >>> 8) / (double) (1 << 23) - 1;
    }

    private static int hash(int x, int y, int seed) {
        int mixed = x * 0x9E3779B1 ^ y * 0x85EBCA77 ^ seed * 0xC2B2AE3D;
        mixed = (mixed ^ mixed >>> 15) * 0x2C1B3C6D;
        mixed = (mixed ^ mixed >>> 12) * 0x297A2D39;
        return mixed ^ mixed >>> 15;
    }

    @Override
    public void close() {}
}
