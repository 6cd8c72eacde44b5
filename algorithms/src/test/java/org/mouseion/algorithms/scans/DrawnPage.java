package org.mouseion.algorithms.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.random.RandomGenerator;
import org.mouseion.algorithms.images.Grey;

/// Pages of lines of strokes, drawn as print stands: letters of one height on level lines, some with tails
/// and heads.
final class DrawnPage {

    static final int WIDTH = 900;
    static final int HEIGHT = 1200;

    private DrawnPage() {}

    /// @param degrees by which the lines climb to the right
    static Grey leaning(double degrees, RandomGenerator random) {
        return drawn(degrees, 20, 245, 25, random);
    }

    /// @param height of the letters
    static Grey drawn(double degrees, int height, int paper, int ink, RandomGenerator random) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(grey(paper));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(grey(ink));
        pen.rotate(Math.toRadians(-degrees), WIDTH / 2.0, HEIGHT / 2.0);
        double stroke = height / 7.0;
        for (double foot = 150; foot < HEIGHT - 120; foot += height * 2.2) {
            double end = WIDTH - 120 - random.nextInt(200);
            for (double x = 110; x < end; x += height * (random.nextInt(6) == 0 ? 1.3 : 0.75)) {
                double head = random.nextInt(5) == 0 ? 1.5 : 1;
                double tail = random.nextInt(8) == 0 ? 0.4 : 0;
                pen.fill(new Rectangle2D.Double(x, foot - head * height, stroke, (head + tail) * height));
                pen.fill(new Rectangle2D.Double(x, foot - stroke, height * 0.5, stroke));
                pen.fill(new Rectangle2D.Double(x, foot - height, height * 0.5, stroke));
            }
        }
        pen.dispose();
        return Grey.of(WIDTH, HEIGHT, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    private static Color grey(int tone) {
        return new Color(tone << 16 | tone << 8 | tone);
    }

    /// Each tone of a page by a rule over its place.
    @FunctionalInterface
    interface Rule {
        double tone(int x, int y, int tone);
    }

    static Grey changed(Grey page, Rule rule) {
        byte[] tones = new byte[page.width() * page.height()];
        for (int y = 0, at = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++, at++) {
                tones[at] = (byte) Math.clamp(Math.round(rule.tone(x, y, page.at(x, y))), 0, 255);
            }
        }
        return Grey.of(page.width(), page.height(), tones);
    }
}
