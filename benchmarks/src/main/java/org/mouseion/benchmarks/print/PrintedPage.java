package org.mouseion.benchmarks.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mouseion.algorithms.images.Grey;

/// A page of a book as it left the press: one column of a text that is known.
///
/// @param text what stands on it, a line each
/// @param page black on white, 200 dots an inch
public record PrintedPage(String language, String typeface, List<String> text, Grey page) {

    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int MARGIN = 150;

    /// 10.8 points.
    private static final int SIZE = 30;

    /// Of Debian's `fonts-urw-base35` and `fonts-liberation`: two serifs of books and a typewriter.
    static final List<String> TYPEFACES = List.of("C059", "Nimbus Roman", "Nimbus Mono PS");

    public PrintedPage {
        text = List.copyOf(text);
    }

    /// Those of [#TYPEFACES] that this machine has.
    public static List<String> typefacesHere() {
        List<String> here =
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return TYPEFACES.stream().filter(here::contains).toList();
    }

    /// The running text of a source of the demonstration museum: its sentences without their marks.
    public static List<String> words(Path source) throws IOException {
        String text = Files.readString(source).replaceFirst("(?s)\\A---.*?---", "");
        return Arrays.stream(text.split("\\R"))
                .filter(line -> !line.startsWith("#") && !line.startsWith("|"))
                .map(line -> line.replaceAll("[*_`>\\[\\]]|\\(http[^)]*\\)|^- ", ""))
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// @param from the first word; the words begin again where they end
    public static PrintedPage of(String language, String typeface, List<String> words, int from) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(typeface, Font.PLAIN, SIZE));
        FontMetrics metrics = pen.getFontMetrics();
        List<String> text = new ArrayList<>();
        int at = from;
        for (int foot = MARGIN + SIZE; foot < HEIGHT - MARGIN; foot += SIZE * 7 / 5) {
            List<String> line = new ArrayList<>();
            while (true) {
                String word = words.get(Math.floorMod(at, words.size()));
                line.add(word);
                if (metrics.stringWidth(String.join(" ", line)) > WIDTH - 2 * MARGIN) {
                    line.removeLast();
                    break;
                }
                at++;
            }
            text.add(line.stream().collect(Collectors.joining(" ")));
            pen.drawString(text.getLast(), MARGIN, foot);
        }
        pen.dispose();
        return new PrintedPage(
                language,
                typeface,
                text,
                Grey.of(WIDTH, HEIGHT, ((DataBufferByte) image.getRaster().getDataBuffer()).getData()));
    }
}
