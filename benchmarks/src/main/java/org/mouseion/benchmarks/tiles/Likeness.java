package org.mouseion.benchmarks.tiles;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.mouseion.benchmarks.tiles.Rounds.Way;
import org.mouseion.formats.iiif.image.Derivative;

/// Whether several ways give the same picture.
final class Likeness {

    private Likeness() {}

    /// The largest mean difference of a piece, of 255, from what the first way gives.
    static double worst(List<Derivative> wanted, List<Way> ways) throws IOException {
        double worst = 0;
        for (Derivative each : wanted) {
            BufferedImage first = image(ways.getFirst(), each);
            for (Way way : ways.subList(1, ways.size())) {
                worst = Math.max(worst, difference(first, image(way, each)));
            }
        }
        return worst;
    }

    private static BufferedImage image(Way way, Derivative wanted) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(way.making().of(wanted)));
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return Double.POSITIVE_INFINITY;
        }
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
