package org.mouseion.benchmarks.spotting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.spotting.Ink;
import org.mouseion.algorithms.spotting.Shape;
import org.mouseion.algorithms.spotting.TextLines;
import org.mouseion.algorithms.spotting.WordBox;
import org.mouseion.algorithms.spotting.WordGaps;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageFiles;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PagesOutcome;

/// The words of some pages three times over.
///
/// @param told cut by the transcription
/// @param lined found in the lines of the file
/// @param found found on the bare page
/// @param leftOut lines whose ink has fewer parts than their transcription has words
/// @param indexing seconds to find ink, lines, words and shapes on the bare pages
record Series(
        List<Specimen> told,
        List<Specimen> lined,
        List<Specimen> found,
        int pages,
        int lines,
        int leftOut,
        double indexing) {

    static Series read(List<Path> pictures) throws IOException {
        List<Specimen> told = new ArrayList<>();
        List<Specimen> lined = new ArrayList<>();
        List<Specimen> found = new ArrayList<>();
        int lines = 0;
        int leftOut = 0;
        long indexing = 0;
        for (int page = 0; page < pictures.size(); page++) {
            Path picture = pictures.get(page);
            Path file = Path.of(picture.toString().replace(".jpg", ".xml"));
            if (!(PageFiles.read(file) instanceof PagesOutcome.Read(var kind, var texts))) {
                throw new IOException("Not read: " + file);
            }
            Grey grey = grey(picture);
            PageText text = texts.getFirst().fittedTo(grey.width(), grey.height());
            long before = System.nanoTime();
            Ink ink = Ink.of(grey);
            for (WordBox line : TextLines.find(ink)) {
                add(found, page, ink.region(line), line);
            }
            indexing += System.nanoTime() - before;
            for (Line line : text.lines().toList()) {
                List<String> words = line.text().isBlank()
                        ? List.of()
                        : Arrays.asList(line.text().strip().split("\\s+"));
                WordBox around = clipped(line, ink);
                if (words.isEmpty()) {
                    continue;
                }
                lines++;
                Ink cut = ink.region(around);
                if (line.outline().size() > 2) {
                    cut = cut.within(
                            line.outline().stream()
                                    .mapToInt(p -> p.x() - around.x())
                                    .toArray(),
                            line.outline().stream()
                                    .mapToInt(p -> p.y() - around.y())
                                    .toArray());
                }
                add(lined, page, cut, around);
                WordGaps gaps = WordGaps.of(cut);
                List<Integer> cuts = Forced.cuts(gaps, words);
                List<WordBox> boxes = gaps.runs().isEmpty() ? List.of() : gaps.words(cuts);
                if (boxes.size() != words.size()) {
                    leftOut++;
                    continue;
                }
                for (int i = 0; i < boxes.size(); i++) {
                    told.add(specimen(page, cut, around, boxes.get(i), key(words.get(i))));
                }
            }
        }
        return new Series(told, lined, found, pictures.size(), lines, leftOut, indexing / 1e9);
    }

    private static void add(List<Specimen> to, int page, Ink line, WordBox at) {
        for (WordBox box : WordGaps.of(line).words()) {
            if (box.width() >= 10 && box.height() >= 8) {
                to.add(specimen(page, line, at, box, ""));
            }
        }
    }

    private static Specimen specimen(int page, Ink line, WordBox at, WordBox box, String key) {
        Ink word = line.region(box);
        WordBox placed = new WordBox(at.x() + box.x(), at.y() + box.y(), box.width(), box.height());
        return new Specimen(page, placed, key, Shape.of(word), Profiles.of(word));
    }

    static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static WordBox clipped(Line line, Ink ink) {
        int left = Math.clamp(line.box().x(), 0, ink.width() - 1);
        int top = Math.clamp(line.box().y(), 0, ink.height() - 1);
        int right = Math.clamp(line.box().x() + line.box().width(), left + 1, ink.width());
        int bottom = Math.clamp(line.box().y() + line.box().height(), top + 1, ink.height());
        return new WordBox(left, top, right - left, bottom - top);
    }

    static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
    }

    private static Grey grey(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        byte[] tones = new byte[image.getWidth() * image.getHeight()];
        for (int y = 0, i = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                tones[i++] = (byte) ((77 * (rgb >> 16 & 255) + 150 * (rgb >> 8 & 255) + 29 * (rgb & 255)) >> 8);
            }
        }
        return Grey.of(image.getWidth(), image.getHeight(), tones);
    }
}
