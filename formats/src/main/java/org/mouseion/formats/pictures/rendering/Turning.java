package org.mouseion.formats.pictures.rendering;

import org.mouseion.formats.iiif.image.Extent;

/// Mirrors and turns pixels; what turning uncovers is white.
final class Turning {

    private Turning() {}

    /// Left and right change places, in the array itself.
    static void mirror(byte[] pixels, int width, int height, int channels) {
        for (int y = 0; y < height; y++) {
            int row = y * width * channels;
            for (int left = 0, right = width - 1; left < right; left++, right--) {
                for (int c = 0; c < channels; c++) {
                    byte kept = pixels[row + left * channels + c];
                    pixels[row + left * channels + c] = pixels[row + right * channels + c];
                    pixels[row + right * channels + c] = kept;
                }
            }
        }
    }

    /// Turns clockwise into the frame.
    static byte[] turn(byte[] pixels, int width, int height, int channels, double degrees, Extent frame) {
        if (degrees % 90 == 0) {
            return quarters(pixels, width, height, channels, (int) (degrees / 90) % 4);
        }
        double angle = Math.toRadians(degrees);
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        byte[] out = new byte[Math.multiplyExact(frame.height(), frame.width() * channels)];
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                double dx = x + 0.5 - frame.width() / 2.0;
                double dy = y + 0.5 - frame.height() / 2.0;
                double fromX = cosine * dx + sine * dy + width / 2.0 - 0.5;
                double fromY = -sine * dx + cosine * dy + height / 2.0 - 0.5;
                between(pixels, width, height, channels, fromX, fromY, out, (y * frame.width() + x) * channels);
            }
        }
        return out;
    }

    private static byte[] quarters(byte[] pixels, int width, int height, int channels, int quarters) {
        if (quarters == 0) {
            return pixels;
        }
        byte[] out = new byte[pixels.length];
        int wide = quarters == 2 ? width : height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int toX = quarters == 1 ? height - 1 - y : quarters == 2 ? width - 1 - x : y;
                int toY = quarters == 1 ? x : quarters == 2 ? height - 1 - y : width - 1 - x;
                for (int c = 0; c < channels; c++) {
                    out[(toY * wide + toX) * channels + c] = pixels[(y * width + x) * channels + c];
                }
            }
        }
        return out;
    }

    /// The mean of the four pixels around a point, of which those outside are white.
    private static void between(
            byte[] pixels, int width, int height, int channels, double x, double y, byte[] out, int at) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        for (int c = 0; c < channels; c++) {
            double upper = (1 - right) * value(pixels, width, height, channels, left, top, c)
                    + right * value(pixels, width, height, channels, left + 1, top, c);
            double lower = (1 - right) * value(pixels, width, height, channels, left, top + 1, c)
                    + right * value(pixels, width, height, channels, left + 1, top + 1, c);
            out[at + c] = (byte) (int) ((1 - down) * upper + down * lower + 0.5);
        }
    }

    private static int value(byte[] pixels, int width, int height, int channels, int x, int y, int c) {
        return x < 0 || y < 0 || x >= width || y >= height ? 255 : pixels[(y * width + x) * channels + c] & 0xFF;
    }
}
