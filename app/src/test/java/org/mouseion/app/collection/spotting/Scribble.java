package org.mouseion.app.collection.spotting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pages in a hand of its own: each letter is a squiggle, the same wherever it stands but for a little unsteadiness.
final class Scribble {

    static final int LETTER = 26;
    static final int LINE = 120;
    static final int MARGIN = 80;
    static final int GAP = 46;

    private Scribble() {}

    /// Lines of words parted by blanks.
    static byte[] page(long hand, String... lines) {
        BufferedImage page = new BufferedImage(1200, MARGIN * 2 + LINE * lines.length, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(new Color(0xEFE7D6));
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x2A2420));
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Random unsteady = new Random(hand);
        for (int line = 0; line < lines.length; line++) {
            double x = MARGIN;
            for (String word : lines[line].split(" ")) {
                for (char letter : word.toCharArray()) {
                    draw(pen, letter, x, MARGIN + line * LINE + 60, unsteady);
                    x += LETTER;
                }
                x += GAP;
            }
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", png);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return png.toByteArray();
    }

    private static void draw(Graphics2D pen, char letter, double x, double baseline, Random unsteady) {
        Random shape = new Random(letter * 7919L);
        Path2D stroke = new Path2D.Double();
        stroke.moveTo(x, baseline - 10 + unsteady.nextGaussian());
        for (int i = 1; i <= 3; i++) {
            stroke.curveTo(
                    x + shape.nextInt(LETTER), baseline - shape.nextInt(58) + unsteady.nextGaussian(),
                    x + shape.nextInt(LETTER), baseline - shape.nextInt(58) + unsteady.nextGaussian(),
                    x + i * LETTER / 3.0, baseline - (i == 3 ? 10 : shape.nextInt(44)) + unsteady.nextGaussian());
        }
        pen.draw(stroke);
    }
}
