package org.mouseion.app.collection.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

/// Draws a page of the day book: ink on paper that has aged a little, each letter a hair off its place. The letters are
/// those of Liberation Sans as the library for documents carries it, leaning; no font of the machine is asked for.
///
/// @param png the picture
/// @param text what a first reader made of it, over the picture
record DrawnLeaf(byte[] png, PageText text) {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1100;
    private static final int MARGIN = 150;
    private static final int LEADING = 84;
    private static final double SIZE = 44;

    /// The slope of the letters, as in a quick upright hand.
    private static final double LEAN = 0.22;

    static DrawnLeaf of(DayBook.Leaf leaf, int number) throws IOException {
        try (InputStream in = DrawnLeaf.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException("The letters of the day book are not on the class path: " + FONT);
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                return draw(leaf, number, font);
            }
        }
    }

    private static DrawnLeaf draw(DayBook.Leaf leaf, int number, TrueTypeFont font) throws IOException {
        Random random = new Random(1908L + number);
        BufferedImage page = paper(random);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x3A2E28));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < leaf.lines().size(); i++) {
            lines.add(line(leaf.lines().get(i), MARGIN + (i + 1) * LEADING, pen, font, random));
        }
        pen.dispose();
        Box all = Box.around(
                lines.stream().flatMap(line -> line.box().corners().stream()).toList());
        PageText text = new PageText(
                "p" + number,
                "",
                WIDTH,
                HEIGHT,
                leaf.language(),
                List.of(new Region("r", "", all, List.of(), lines)),
                List.of("Mouseion demonstration reader"),
                Set.of());
        ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 20);
        ImageIO.write(page, "png", png);
        return new DrawnLeaf(png.toByteArray(), text);
    }

    /// Darker towards the edges, with the grain of rags and a few rusty spots.
    private static BufferedImage paper(Random random) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double edge = Math.min(Math.min(x, WIDTH - x), Math.min(y, HEIGHT - y)) / 140.0;
                double shade = 1 - 0.14 * Math.exp(-edge) + 0.012 * random.nextGaussian();
                page.setRGB(x, y, rgb(238 * shade, 228 * shade, 205 * shade));
            }
        }
        Graphics2D rust = page.createGraphics();
        rust.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int i = 0; i < 26; i++) {
            int size = 3 + random.nextInt(11);
            rust.setColor(new Color(150, 100, 50, 24 + random.nextInt(30)));
            rust.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, size);
        }
        rust.dispose();
        return page;
    }

    private static int rgb(double red, double green, double blue) {
        return new Color((int) Math.clamp(red, 0.0, 255.0), (int) Math.clamp(green, 0.0, 255.0), (int)
                        Math.clamp(blue, 0.0, 255.0))
                .getRGB();
    }

    private static Line line(
            List<DayBook.Entry> entries, int baseline, Graphics2D pen, TrueTypeFont font, Random random)
            throws IOException {
        List<Word> words = new ArrayList<>();
        double x = MARGIN + random.nextInt(14);
        double rise = (random.nextDouble() - 0.5) * 0.006;
        for (DayBook.Entry entry : entries) {
            double from = x;
            for (int at = 0; at < entry.written().length(); at++) {
                double y = baseline + (x - MARGIN) * rise + random.nextGaussian() * 0.9;
                x += letter(entry.written().charAt(at), x, y, pen, font, random);
            }
            int top = (int) (baseline + (from - MARGIN) * rise - SIZE * 0.8);
            words.add(new Word(
                    "", new Box((int) from, top, (int) (x - from), (int) (SIZE * 1.1)), entry.readings(), null));
            x += SIZE * 0.32;
        }
        Box box = Box.around(
                words.stream().flatMap(word -> word.box().corners().stream()).toList());
        return new Line("", box, List.of(), List.of(), words, List.of());
    }

    /// @return how far the pen moves on
    private static double letter(char letter, double x, double y, Graphics2D pen, TrueTypeFont font, Random random)
            throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup();
        int glyph = letters.getGlyphId(letter);
        double scale = SIZE / font.getUnitsPerEm();
        GlyphData drawn = font.getGlyph().getGlyph(glyph);
        GeneralPath outline = drawn == null ? new GeneralPath() : drawn.getPath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(random.nextGaussian() * 0.012);
        place.scale(scale * (1 + random.nextGaussian() * 0.012), -scale * (1 + random.nextGaussian() * 0.015));
        place.shear(LEAN, 0);
        pen.fill(place.createTransformedShape(outline));
        return font.getAdvanceWidth(glyph) * scale;
    }
}
