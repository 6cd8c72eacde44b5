package org.mouseion.app.collection.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.mouseion.algorithms.drawing.Drawing;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.Impression;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Size;
import org.mouseion.algorithms.images.Pixels;

/// Pictures made for tests: a field of colours in which every place can be told from every other.
public final class DrawnPictures {

    private DrawnPictures() {}

    public static byte[] jpeg(int width, int height) {
        return write(field(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return write(field(width, height), "png");
    }

    /// A bright disc on dark ground, its middle at `x`, `y`.
    static byte[] spot(int width, int height, int x, int y) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(40, 44, 60));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(240, 200, 40));
        pen.fillOval(x - 60, y - 60, 120, 120);
        pen.dispose();
        return write(picture, "png");
    }

    /// A drawing of the house's own in that palette: the same numbers, the same drawing.
    public static byte[] drawing(Family family, long seed, Palette palette) {
        Pixels drawn = Impression.of(Drawing.of(family, seed, List.of(), palette, Size.LANDSCAPE), 640);
        return png(drawn);
    }

    public static byte[] png(Pixels pixels) {
        BufferedImage picture = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, pixels.width(), pixels.height(), pixels.array(), 0, pixels.width());
        return write(picture, "png");
    }

    /// The left part in one colour, the rest in another.
    ///
    /// @param share of the width that the left part takes
    public static byte[] halves(int left, int right, double share) {
        int[] colours = new int[240 * 160];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = i % 240 < share * 240 ? left : right;
        }
        return png(Pixels.of(240, 160, colours));
    }

    /// Red grows to the right, green downwards.
    static BufferedImage field(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, new Color(255 * x / width, 255 * y / height, 128).getRGB());
            }
        }
        return picture;
    }

    private static byte[] write(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
