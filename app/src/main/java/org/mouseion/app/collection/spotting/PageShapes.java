package org.mouseion.app.collection.spotting;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.spotting.Ink;
import org.mouseion.algorithms.spotting.Shape;
import org.mouseion.algorithms.spotting.TextLines;
import org.mouseion.algorithms.spotting.WordBox;
import org.mouseion.algorithms.spotting.WordGaps;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.pyramid.Piece;
import org.mouseion.app.collection.media.pyramid.Pieces;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.Word;
import org.springframework.stereotype.Component;

/// Cuts pages into words and keeps the shapes, a file a page.
///
/// Where the text in force has boxes of words they are taken; where it has boxes of lines, their words are parted by
/// the
/// white between them; where it has none, the lines are found too. The better the layout, the better the finds.
@Component
public class PageShapes {

    /// Grows when words are cut or shaped otherwise than before.
    static final int METHOD = 1;

    /// Longest side of the copy that is cut, in pixels: strokes stay some pixels wide, and memory some 10 MB.
    private static final int LOOKED_AT = 3000;

    /// Words of a page at most; a page of a newspaper has some ten thousand.
    private static final int MOST = 12_000;

    private final Pieces pieces;
    private final PageTexts texts;
    private final Path folder;

    PageShapes(Pieces pieces, PageTexts texts, DataFolder data) {
        this.pieces = pieces;
        this.texts = texts;
        this.folder = data.of("spotting");
    }

    /// The words of a page in reading order, or nothing where they were not cut from this picture and text.
    public Optional<List<CutWord>> find(HeldPicture picture) throws IOException {
        Path file = file(picture);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in =
                new DataInputStream(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
            if (!in.readUTF().equals(mark(picture))) {
                return Optional.empty();
            }
            List<CutWord> words = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                int line = in.readInt();
                WordBox box = new WordBox(in.readInt(), in.readInt(), in.readInt(), in.readInt());
                float ratio = in.readFloat();
                words.add(new CutWord(line, box, Shape.ofBytes(in.readNBytes(Shape.BYTES), ratio)));
            }
            return Optional.of(words);
        }
    }

    /// Cuts a page anew and keeps what came of it.
    public List<CutWord> make(HeldPicture picture) throws IOException {
        List<CutWord> words = cut(picture);
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "cut", ".new");
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh))))) {
            out.writeUTF(mark(picture));
            out.writeInt(words.size());
            for (CutWord word : words) {
                out.writeInt(word.line());
                out.writeInt(word.box().x());
                out.writeInt(word.box().y());
                out.writeInt(word.box().width());
                out.writeInt(word.box().height());
                out.writeFloat(word.shape().ratio());
                out.write(word.shape().toBytes());
            }
        }
        Files.move(fresh, file(picture), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return words;
    }

    /// The shape of any box of a page, for words that were cut badly or not at all.
    public Shape shape(HeldPicture picture, WordBox box) throws IOException {
        double scale = scale(picture);
        return Shape.of(ink(picture), box.scaled(scale));
    }

    /// Another number once any of these pages was cut anew, or one more or less is there.
    long stamp(List<HeldPicture> pages) throws IOException {
        long stamp = pages.size();
        for (HeldPicture page : pages) {
            Path file = file(page);
            stamp = stamp * 31 + page.id().value();
            stamp = stamp * 31
                    + (Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0);
        }
        return stamp;
    }

    private Path file(HeldPicture picture) {
        return folder.resolve(picture.id().value() + ".shapes");
    }

    /// What it was cut from: another picture, text or method makes it old.
    private String mark(HeldPicture picture) {
        long layer = texts.find(picture.id()).map(PageWriting::layer).orElse(0L);
        return METHOD + "/" + picture.master().file().sha256() + "/"
                + picture.master().page() + "/" + layer;
    }

    private List<CutWord> cut(HeldPicture picture) throws IOException {
        double scale = scale(picture);
        Ink ink = ink(picture);
        List<List<WordBox>> lines =
                texts.find(picture.id()).map(text -> told(text, ink, scale)).orElse(List.of());
        if (lines.isEmpty()) {
            lines = TextLines.find(ink).stream().map(line -> parted(ink, line)).toList();
        }
        List<CutWord> words = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (WordBox box : lines.get(line)) {
                Shape shape = Shape.of(ink, box);
                if (!shape.isEmpty() && words.size() < MOST) {
                    words.add(new CutWord(line, box.scaled(1 / scale), shape));
                }
            }
        }
        return words;
    }

    /// The words of each line that the text in force tells; none where it has no boxes.
    private static List<List<WordBox>> told(PageWriting writing, Ink ink, double scale) {
        List<List<WordBox>> lines = new ArrayList<>();
        for (Line line : writing.text().lines().toList()) {
            List<WordBox> words = new ArrayList<>();
            for (Word word : line.words()) {
                within(word.box(), ink, scale).ifPresent(words::add);
            }
            if (words.isEmpty()) {
                within(line.box(), ink, scale).ifPresent(box -> words.addAll(parted(ink, box)));
            }
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return lines;
    }

    private static List<WordBox> parted(Ink ink, WordBox line) {
        return WordGaps.of(ink.region(line)).words().stream()
                .map(word -> new WordBox(line.x() + word.x(), line.y() + word.y(), word.width(), word.height()))
                .toList();
    }

    private static Optional<WordBox> within(Box box, Ink ink, double scale) {
        int left = Math.clamp(Math.round(box.x() * scale), 0, ink.width());
        int top = Math.clamp(Math.round(box.y() * scale), 0, ink.height());
        int right = Math.clamp(Math.round((box.x() + (double) box.width()) * scale), 0, ink.width());
        int low = Math.clamp(Math.round((box.y() + (double) box.height()) * scale), 0, ink.height());
        return right - left < 2 || low - top < 2
                ? Optional.empty()
                : Optional.of(new WordBox(left, top, right - left, low - top));
    }

    private static double scale(HeldPicture picture) {
        return Math.min(1, (double) LOOKED_AT / Math.max(picture.width(), picture.height()));
    }

    private Ink ink(HeldPicture picture) throws IOException {
        double scale = scale(picture);
        byte[] png = pieces.get(
                picture.master(),
                new Piece(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        Math.max(1, (int) Math.round(picture.width() * scale)),
                        Math.max(1, (int) Math.round(picture.height() * scale)),
                        false,
                        0,
                        "gray",
                        "png"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        byte[] tones = new byte[image.getWidth() * image.getHeight()];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                tones[y * row.length + x] = (byte) row[x];
            }
        }
        return Ink.of(Grey.of(image.getWidth(), image.getHeight(), tones));
    }
}
