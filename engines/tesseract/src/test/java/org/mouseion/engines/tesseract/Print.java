package org.mouseion.engines.tesseract;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.mouseion.engines.api.Picture;

/// Pages printed with the machine's own serif.
final class Print {

    private Print() {}

    static BufferedImage page(int width, int height, double degrees, int size, List<String> lines) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.rotate(Math.toRadians(-degrees), width / 2.0, height / 2.0);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, size));
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 120, 160 + i * size * 3 / 2);
        }
        pen.dispose();
        return image;
    }

    static Picture picture(BufferedImage image) {
        int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < colours.length; i++) {
            colours[i] &= 0xFFFFFF;
        }
        return new Picture(image.getWidth(), image.getHeight(), colours);
    }
}
