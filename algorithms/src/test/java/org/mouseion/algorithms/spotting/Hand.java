package org.mouseion.algorithms.spotting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.mouseion.algorithms.images.Grey;

/// Writes words of invented letters for tests: each letter a few strokes, drawn a little otherwise each time.
final class Hand {

    private final Random random;
    private final double slant;
    private final double size;

    Hand(long seed, double slant, double size) {
        this.random = new Random(seed);
        this.slant = slant;
        this.size = size;
    }

    /// A page with these lines of words upon stained paper.
    Grey page(String... lines) {
        BufferedImage image = new BufferedImage(1100, 120 + 110 * lines.length, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int x = 0; x < image.getWidth(); x++) {
            int shade = 235 - 60 * x / image.getWidth();
            pen.setColor(new Color(shade, shade, shade));
            pen.drawLine(x, 0, x, image.getHeight());
        }
        pen.setColor(new Color(70, 70, 70));
        pen.setStroke(new BasicStroke((float) (size / 9), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < lines.length; i++) {
            double x = 60;
            for (String word : lines[i].split(" ")) {
                x = word(pen, word, x, 110 + 110 * i) + size * 1.3;
            }
        }
        pen.dispose();
        byte[] tones = ((java.awt.image.DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return Grey.of(image.getWidth(), image.getHeight(), tones);
    }

    private double word(Graphics2D pen, String word, double x, double baseline) {
        for (char letter : word.toCharArray()) {
            Random form = new Random(letter * 7919L);
            boolean tall = form.nextInt(4) == 0;
            boolean tailed = !tall && form.nextInt(4) == 0;
            double wide = size * (0.55 + 0.35 * form.nextDouble()) * (0.92 + 0.16 * random.nextDouble());
            Path2D path = new Path2D.Double();
            path.moveTo(0, -size * 0.1);
            for (int stroke = 0; stroke < 3; stroke++) {
                double reach = stroke == 1 && tall ? 1.9 : 1;
                double depth = stroke == 1 && tailed ? 0.8 : 0;
                path.quadTo(
                        wide * (form.nextDouble() + wobble()),
                        -size * (form.nextDouble() * reach + wobble()),
                        wide * ((stroke + 1) / 3.0),
                        -size * (stroke == 2 ? 0.1 : form.nextDouble() * reach - depth + wobble()));
            }
            AffineTransform place = new AffineTransform(1, 0, -slant, 1, x, baseline);
            pen.draw(place.createTransformedShape(path));
            x += wide;
        }
        return x;
    }

    private double wobble() {
        return 0.1 * (random.nextDouble() - 0.5);
    }
}
