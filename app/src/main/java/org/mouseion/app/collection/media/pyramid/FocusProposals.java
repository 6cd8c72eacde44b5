package org.mouseion.app.collection.media.pyramid;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.focus.FocalPoint;
import org.mouseion.algorithms.images.focus.Saliency;
import org.mouseion.app.collection.media.held.HeldPicture.Master;
import org.mouseion.app.collection.media.held.HeldPicture.Point;
import org.springframework.stereotype.Component;

/// Proposes the point that crops keep, by what draws the eye ([Saliency]).
@Component
class FocusProposals {

    /// Longest side of the copy that is looked at, in pixels.
    private static final int LOOKED_AT = 256;

    /// A picture in which nothing stands out so much keeps its middle.
    private static final double LEAST_SURE = 0.1;

    private final Pyramids pyramids;

    FocusProposals(Pyramids pyramids) {
        this.pyramids = pyramids;
    }

    /// Nothing where nothing stands out.
    Optional<Point> find(Master master) throws IOException {
        FocalPoint.Proposed proposed = Saliency.of(small(master)).point();
        return proposed.confidence() < LEAST_SURE
                ? Optional.empty()
                : Optional.of(new Point(proposed.x(), proposed.y()));
    }

    private Pixels small(Master master) throws IOException {
        byte[] png;
        try (OpenPyramid pyramid =
                pyramids.open(pyramids.find(master).orElseThrow(() -> new IOException("The pyramid was deleted")))) {
            PictureCraft.Size size = pyramid.size();
            double scale = Math.min(1, (double) LOOKED_AT / Math.max(size.width(), size.height()));
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
