package org.mouseion.benchmarks.tiles;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.mouseion.formats.iiif.image.Derivative;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.image.request.Quality;
import org.mouseion.formats.pictures.pyramid.Pyramid;

/// Kinds of pieces, each with a list that is asked again and again.
record Pieces(String name, List<Derivative> wanted) {

    private static final int MANY = 400;

    /// Whole stored tiles of the largest level.
    static Pieces tiles(Pyramid pyramid, RandomGenerator random) {
        int side = pyramid.tile();
        return new Pieces("stored tile, " + side, list(() -> {
            int x = random.nextInt(pyramid.width() / side) * side;
            int y = random.nextInt(pyramid.height() / side) * side;
            return piece(x, y, side, side, side, side, PictureFormat.JPG);
        }));
    }

    /// Regions that no tile matches, at three quarters of their size.
    static Pieces regions(Pyramid pyramid, RandomGenerator random, PictureFormat format) {
        return new Pieces(
                "region of 512 in 384, " + format.word(),
                list(() -> piece(
                        random.nextInt(pyramid.width() - 512),
                        random.nextInt(pyramid.height() - 512),
                        512,
                        512,
                        384,
                        384,
                        format)));
    }

    /// The whole picture in one of many widths, as pages show it.
    static Pieces whole(Pyramid pyramid, RandomGenerator random) {
        return new Pieces("whole in 600 to 1000, jpg", list(() -> {
            int wide = 600 + random.nextInt(400);
            int high = Math.max(1, Math.round((float) wide * pyramid.height() / pyramid.width()));
            return piece(0, 0, pyramid.width(), pyramid.height(), wide, high, PictureFormat.JPG);
        }));
    }

    private static List<Derivative> list(java.util.function.Supplier<Derivative> draw) {
        return IntStream.range(0, MANY).mapToObj(i -> draw.get()).toList();
    }

    private static Derivative piece(int x, int y, int wide, int high, int width, int height, PictureFormat format) {
        return new Derivative(x, y, wide, high, width, height, false, 0, Quality.COLOR, format);
    }
}
