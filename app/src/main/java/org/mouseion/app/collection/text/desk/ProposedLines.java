package org.mouseion.app.collection.text.desk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.spotting.Ink;
import org.mouseion.algorithms.spotting.TextLines;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.pyramid.Piece;
import org.mouseion.app.collection.media.pyramid.Pieces;
import org.mouseion.app.collection.media.pyramid.TooBusy;
import org.mouseion.formats.pages.Box;
import org.springframework.stereotype.Component;

/// Where the lines of a page stand of which nobody has told them, as far as its ink tells.
@Component
class ProposedLines {

    /// Letters of a written page are some ten pixels high at this width; more only takes longer.
    private static final int WIDE = 1400;

    /// What is lower, in pixels at that width, is a speck.
    private static final int LOWEST = 4;

    /// More lines than this are the grain of a photograph.
    private static final int MOST = 400;

    private final Pieces pieces;

    ProposedLines(Pieces pieces) {
        this.pieces = pieces;
    }

    /// From the top down, in pixels of the picture; none where the picture does not look like a page.
    List<Box> find(HeldPicture picture) throws IOException, TooBusy {
        int wide = Math.min(WIDE, picture.width());
        int high = Math.clamp(Math.round((double) picture.height() * wide / picture.width()), 1, 4000);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(pieces.get(
                picture.master(),
                new Piece(0, 0, picture.width(), picture.height(), wide, high, false, 0, "gray", "png"))));
        Fit fit = new Fit(
                (double) picture.width() / image.getWidth(), (double) picture.height() / image.getHeight(), picture);
        Grey whole = grey(image);
        Paper paper = Paper.of(whole);
        Grey page = whole.region(paper.x(), paper.y(), paper.width(), paper.height());
        List<Box> lines = TextLines.find(Ink.of(page)).stream()
                .filter(box -> box.height() >= LOWEST)
                .map(box -> fit.box(paper.x() + box.x(), paper.y() + box.y(), box.width(), box.height()))
                .toList();
        return lines.size() > MOST ? List.of() : lines;
    }

    private static Grey grey(BufferedImage image) {
        int width = image.getWidth();
        byte[] tones = new byte[width * image.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int rgb = row[x];
                tones[y * width + x] =
                        (byte) ((299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255)) / 1000);
            }
        }
        return Grey.of(width, image.getHeight(), tones);
    }

    private record Fit(double across, double down, HeldPicture picture) {
        Box box(int x, int y, int width, int height) {
            int left = (int) Math.floor(x * across);
            int top = (int) Math.floor(y * down);
            int right = Math.min(picture.width(), (int) Math.ceil((x + width) * across));
            int low = Math.min(picture.height(), (int) Math.ceil((y + height) * down));
            return new Box(left, top, Math.max(1, right - left), Math.max(1, low - top));
        }
    }
}
