package org.mouseion.algorithms.images.motif;

import org.mouseion.algorithms.images.Grey;

/// What a level of the pyramid needs before corners are described.
final class Smooth {

    private static final int BLUR = 2;
    private static final int RADIUS = 15;
    /// Half the width of the disc at each height.
    private static final int[] HALF = half();

    private Smooth() {}

    private static int[] half() {
        int[] half = new int[RADIUS + 1];
        for (int dy = 0; dy <= RADIUS; dy++) {
            half[dy] = (int) Math.floor(Math.sqrt(RADIUS * RADIUS - dy * dy));
        }
        return half;
    }

    /// The picture at another size by straight lines between neighbours; steps of the pyramid are small.
    static Grey resized(Grey picture, int width, int height) {
        byte[] to = new byte[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            double sy = Math.clamp((y + 0.5) * picture.height() / height - 0.5, 0, picture.height() - 1.0);
            int y0 = (int) sy;
            int y1 = Math.min(y0 + 1, picture.height() - 1);
            for (int x = 0; x < width; x++, i++) {
                double sx = Math.clamp((x + 0.5) * picture.width() / width - 0.5, 0, picture.width() - 1.0);
                int x0 = (int) sx;
                int x1 = Math.min(x0 + 1, picture.width() - 1);
                double upper = picture.at(x0, y0) + (sx - x0) * (picture.at(x1, y0) - picture.at(x0, y0));
                double lower = picture.at(x0, y1) + (sx - x0) * (picture.at(x1, y1) - picture.at(x0, y1));
                to[i] = (byte) Math.round(upper + (sy - y0) * (lower - upper));
            }
        }
        return Grey.of(width, height, to);
    }

    /// The mean of 5 by 5 pixels: single pixels are too noisy to be compared.
    static byte[] blurred(Grey picture) {
        int width = picture.width();
        int height = picture.height();
        int[] across = new int[width * height];
        byte[] tones = picture.array();
        for (int y = 0; y < height; y++) {
            for (int x = BLUR; x < width - BLUR; x++) {
                int sum = 0;
                for (int d = -BLUR; d <= BLUR; d++) {
                    sum += tones[y * width + x + d] & 255;
                }
                across[y * width + x] = sum;
            }
        }
        byte[] soft = new byte[width * height];
        for (int y = BLUR; y < height - BLUR; y++) {
            for (int x = BLUR; x < width - BLUR; x++) {
                int sum = 0;
                for (int d = -BLUR; d <= BLUR; d++) {
                    sum += across[(y + d) * width + x];
                }
                soft[y * width + x] = (byte) (sum / 25);
            }
        }
        return soft;
    }

    /// Where a corner points: from it to the centre of brightness of the disc around it (P. Rosin 1999).
    static double direction(Grey picture, int x, int y) {
        int width = picture.width();
        byte[] tones = picture.array();
        long right = 0;
        long down = 0;
        for (int dy = -RADIUS; dy <= RADIUS; dy++) {
            int half = HALF[Math.abs(dy)];
            int row = (y + dy) * width + x;
            for (int dx = -half; dx <= half; dx++) {
                int tone = tones[row + dx] & 255;
                right += (long) dx * tone;
                down += (long) dy * tone;
            }
        }
        return Math.atan2(down, right);
    }
}
