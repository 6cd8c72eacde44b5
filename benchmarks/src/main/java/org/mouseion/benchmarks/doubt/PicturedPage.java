package org.mouseion.benchmarks.doubt;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.benchmarks.print.PrintedPage;
import org.mouseion.benchmarks.print.Wear;
import org.mouseion.engines.api.Picture;

/// A page whose text is known, with its picture, made or loaded when it is looked at.
record PicturedPage(Transcribed text, Supplier<Picture> picture) {

    /// Constants of the preparation of scans were chosen on this text, so that it is left out.
    private static final String CHOSEN_ON = "house.fr.md";

    /// What shines through a printed page begins so many words further on.
    private static final int BACK = 97;

    /// The transcribed pages of a folder, each beside its JPEG.
    static List<PicturedPage> written(Path folder) throws IOException {
        List<PicturedPage> pages = new ArrayList<>();
        for (Transcribed text : Transcribed.readAll(folder)) {
            Path scan = folder.resolve(text.name().replaceFirst("\\.xml$", ".jpg"));
            if (!text.lines().isEmpty() && Files.exists(scan)) {
                pages.add(new PicturedPage(text, () -> load(scan)));
            }
        }
        return pages;
    }

    /// The French texts of a folder that the preparation was not fitted on, one after the other, printed from
    /// beginning to end in each typeface and worn.
    static List<PicturedPage> printed(Path sources, Wear wear) throws IOException {
        List<Path> files;
        try (var list = Files.list(sources)) {
            files = list.filter(file -> file.toString().endsWith(".fr.md")
                            && !file.getFileName().toString().equals(CHOSEN_ON))
                    .sorted()
                    .toList();
        }
        List<String> words = new ArrayList<>();
        for (Path file : files) {
            words.addAll(PrintedPage.words(file));
        }
        List<PicturedPage> pages = new ArrayList<>();
        for (String typeface : PrintedPage.typefacesHere()) {
            for (int from = 0; from < words.size(); ) {
                int first = from;
                PrintedPage page = PrintedPage.of("fr", typeface, words, first);
                List<List<String>> lines = page.text().stream()
                        .map(Keys::words)
                        .filter(line -> !line.isEmpty())
                        .toList();
                String name = typeface + " " + first + " " + wear.name();
                pages.add(new PicturedPage(new Transcribed(name, lines), () -> {
                    Grey back =
                            PrintedPage.of("fr", typeface, words, first + BACK).page();
                    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(name.hashCode());
                    return picture(
                            wear.of(PrintedPage.of("fr", typeface, words, first).page(), back, random));
                }));
                from += page.text().stream()
                        .mapToInt(line -> line.split(" ").length)
                        .sum();
            }
        }
        return pages;
    }

    private static Picture picture(Grey scan) {
        int[] colours = new int[scan.width() * scan.height()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = (scan.array()[i] & 255) * 0x010101;
        }
        return new Picture(scan.width(), scan.height(), colours);
    }

    private static Picture load(Path scan) {
        try {
            BufferedImage image = ImageIO.read(scan.toFile());
            int width = image.getWidth();
            int height = image.getHeight();
            int[] colours = image.getRGB(0, 0, width, height, null, 0, width);
            for (int i = 0; i < colours.length; i++) {
                colours[i] &= 0xffffff;
            }
            return new Picture(width, height, colours);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
