package org.mouseion.app.collection.media.pyramid;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.app.collection.media.held.HeldPicture.Master;
import org.springframework.stereotype.Component;

/// A small copy of a picture in memory, for whatever measures pictures.
@Component
public class Glances {

    private final Pyramids pyramids;

    Glances(Pyramids pyramids) {
        this.pyramids = pyramids;
    }

    /// The whole picture, its longer side at most `side` pixels; never larger than it is.
    ///
    /// @throws IOException where it has no pyramid, or that cannot be read
    public Pixels at(Master master, int side) throws IOException {
        byte[] png;
        try (OpenPyramid pyramid =
                pyramids.open(pyramids.find(master).orElseThrow(() -> new IOException("The pyramid was deleted")))) {
            PictureCraft.Size size = pyramid.size();
            double scale = Math.min(1, (double) side / Math.max(size.width(), size.height()));
            png = pyramid.render(new Piece(
                    0,
                    0,
                    size.width(),
                    size.height(),
                    Math.max(1, (int) Math.round(size.width() * scale)),
                    Math.max(1, (int) Math.round(size.height() * scale)),
                    false,
                    0,
                    "color",
                    "png"));
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] colours = new int[picture.getWidth() * picture.getHeight()];
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), colours, 0, picture.getWidth());
        for (int i = 0; i < colours.length; i++) {
            colours[i] &= 0xFFFFFF;
        }
        return Pixels.of(picture.getWidth(), picture.getHeight(), colours);
    }
}
