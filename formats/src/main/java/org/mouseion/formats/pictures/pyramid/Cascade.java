package org.mouseion.formats.pictures.pyramid;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// One level of a pyramid while rows flow through: it cuts tiles, and hands every two rows on as one of half the width.
final class Cascade {

    private final int width;
    private final int height;
    private final int channels;
    private final int tile;
    private final float quality;
    private final JpegEncoder encoder;
    private final PyramidFile out;
    private final int level;
    private final byte[] strip;
    private final @Nullable Cascade half;
    private final byte[] halved;
    private int rows;

    Cascade(int width, int height, int channels, int tile, float quality, JpegEncoder encoder, PyramidFile out) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.tile = tile;
        this.quality = quality;
        this.encoder = encoder;
        this.out = out;
        this.strip = new byte[Math.multiplyExact(tile, width * channels)];
        this.level = out.level(width, height, channels, tile);
        boolean isLast = width <= tile && height <= tile;
        this.half =
                isLast ? null : new Cascade((width + 1) / 2, (height + 1) / 2, channels, tile, quality, encoder, out);
        this.halved = new byte[(width + 1) / 2 * channels];
    }

    /// Takes the next row.
    void row(byte[] pixels, int from) throws IOException {
        int stride = width * channels;
        int at = rows % tile;
        System.arraycopy(pixels, from, strip, at * stride, stride);
        rows++;
        if (half != null && (rows % 2 == 0 || rows == height)) {
            // The last row of an odd height stands alone.
            int upper = rows % 2 == 0 ? at - 1 : at;
            halve(upper * stride, at * stride);
            half.row(halved, 0);
        }
        if (at == tile - 1) {
            tiles(tile);
        }
    }

    /// Cuts what is left.
    void finish() throws IOException {
        if (rows != height) {
            throw new IllegalStateException(rows + " of " + height + " rows came");
        }
        if (rows % tile != 0) {
            tiles(rows % tile);
        }
        if (half != null) {
            half.finish();
        }
    }

    /// The mean of four, or of two beside the edge.
    private void halve(int upper, int lower) {
        int last = (width - 1) * channels;
        for (int x = 0, to = 0; x <= last; x += 2 * channels) {
            int right = Math.min(x + channels, last);
            for (int c = 0; c < channels; c++) {
                int sum = (strip[upper + x + c] & 0xFF)
                        + (strip[upper + right + c] & 0xFF)
                        + (strip[lower + x + c] & 0xFF)
                        + (strip[lower + right + c] & 0xFF);
                halved[to++] = (byte) (sum + 2 >> 2);
            }
        }
    }

    private void tiles(int high) throws IOException {
        int stride = width * channels;
        byte[] pixels = new byte[tile * tile * channels];
        for (int left = 0; left < width; left += tile) {
            int wide = Math.min(tile, width - left);
            for (int y = 0; y < tile; y++) {
                // Beyond the edge its last pixels are repeated: they cost nothing and leave no seam.
                int from = Math.min(y, high - 1) * stride + left * channels;
                System.arraycopy(strip, from, pixels, y * tile * channels, wide * channels);
                for (int x = wide; x < tile; x++) {
                    System.arraycopy(strip, from + (wide - 1) * channels, pixels, (y * tile + x) * channels, channels);
                }
            }
            out.tile(level, encoder.encode(pixels, tile, tile, channels, quality));
        }
    }
}
