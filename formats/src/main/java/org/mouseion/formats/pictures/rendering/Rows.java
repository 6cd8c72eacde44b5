package org.mouseion.formats.pictures.rendering;

import java.io.IOException;
import org.mouseion.formats.pictures.pyramid.Pyramid;

/// Rows of one level of a pyramid, from the top, of which only the tiles that are touched are unpacked.
final class Rows {

    private final Pyramid pyramid;
    private final int level;
    private final int left;
    private final int wide;
    private final byte[] strip;
    private int held = -1;

    /// @param left first pixel of the rows
    /// @param wide pixels of the rows
    Rows(Pyramid pyramid, int level, int left, int wide) {
        this.pyramid = pyramid;
        this.level = level;
        this.left = left;
        this.wide = wide;
        this.strip = new byte[Math.multiplyExact(pyramid.tile(), wide * pyramid.channels())];
    }

    /// Where in [#strip()] row `y` begins.
    int at(int y) throws IOException {
        int tile = pyramid.tile();
        if (y / tile != held) {
            held = y / tile;
            for (int column = left / tile; column * tile < left + wide; column++) {
                copy(pyramid.pixels(level, column, held), column * tile, tile, pyramid.channels());
            }
        }
        return y % tile * wide * pyramid.channels();
    }

    byte[] strip() {
        return strip;
    }

    private void copy(byte[] pixels, int tileLeft, int tile, int channels) {
        int from = Math.max(left, tileLeft);
        int to = Math.min(left + wide, tileLeft + tile);
        for (int y = 0; y < tile; y++) {
            System.arraycopy(
                    pixels,
                    (y * tile + from - tileLeft) * channels,
                    strip,
                    (y * wide + from - left) * channels,
                    (to - from) * channels);
        }
    }
}
