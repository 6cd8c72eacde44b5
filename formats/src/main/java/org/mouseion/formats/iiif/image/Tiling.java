package org.mouseion.formats.iiif.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The tiles that a service has ready: the picture divided by each scale factor, then cut from its upper left
/// corner.
///
/// @param tileWidth    in pixels of the tile as delivered
/// @param tileHeight   in pixels of the tile as delivered
/// @param scaleFactors by which the picture's sides are divided (rounded up), ascending from 1
public record Tiling(int tileWidth, int tileHeight, List<Integer> scaleFactors) {

    /// One stored tile.
    ///
    /// @param level  which of the scale factors, from 0
    /// @param column from the left, from 0
    /// @param row    from the top, from 0
    public record Tile(int level, int column, int row) {}

    public Tiling {
        scaleFactors = List.copyOf(scaleFactors);
        if (tileWidth < 1
                || tileHeight < 1
                || scaleFactors.isEmpty()
                || scaleFactors.get(0) != 1
                || !isAscending(scaleFactors)) {
            throw new IllegalArgumentException("No tiling: " + tileWidth + " by " + tileHeight + ", factors "
                    + scaleFactors + ". They ascend from 1; see Tiling.halving.");
        }
    }

    /// Square tiles over a picture that is halved until it fits into one.
    public static Tiling halving(int width, int height, int tile) {
        List<Integer> factors = new ArrayList<>(List.of(1));
        int factor = 1;
        while (factor < 1 << 30 && (divided(width, factor) > tile || divided(height, factor) > tile)) {
            factor *= 2;
            factors.add(factor);
        }
        return new Tiling(tile, tile, factors);
    }

    /// The sizes of the whole picture that lie ready, the largest first.
    public List<Extent> levels(int width, int height) {
        return scaleFactors.stream()
                .map(factor -> new Extent(divided(width, factor), divided(height, factor)))
                .toList();
    }

    /// The stored tile whose pixels are those of `derivative` before it is mirrored or turned; the quality
    /// and the format are the caller's to look at.
    public Optional<Tile> find(int width, int height, Derivative derivative) {
        if (derivative.mirrored() || derivative.degrees() != 0) {
            return Optional.empty();
        }
        Rectangle region =
                new Rectangle(derivative.x(), derivative.y(), derivative.regionWidth(), derivative.regionHeight());
        return IntStream.range(0, scaleFactors.size())
                .filter(level -> isTile(width, height, region, factor(scaleFactors, level)))
                .filter(level -> divided(region.width(), factor(scaleFactors, level)) == derivative.width()
                        && divided(region.height(), factor(scaleFactors, level)) == derivative.height())
                .mapToObj(level -> tile(level, region))
                .findFirst();
    }

    /// The size of the tile that is `width` wide or `height` high (0 for the one not given) and covers
    /// `region`.
    Optional<Extent> findEdge(int pictureWidth, int pictureHeight, Rectangle region, long width, long height) {
        return scaleFactors.stream()
                .filter(factor -> isTile(pictureWidth, pictureHeight, region, factor))
                .map(factor -> new Extent(divided(region.width(), factor), divided(region.height(), factor)))
                .filter(extent -> width == 0 || extent.width() == width)
                .filter(extent -> height == 0 || extent.height() == height)
                .findFirst();
    }

    private boolean isTile(int width, int height, Rectangle region, int factor) {
        long wide = (long) tileWidth * factor;
        long high = (long) tileHeight * factor;
        return region.x() % wide == 0
                && region.y() % high == 0
                && region.width() == Math.min(wide, width - region.x())
                && region.height() == Math.min(high, height - region.y());
    }

    private Tile tile(int level, Rectangle region) {
        long factor = factor(scaleFactors, level);
        return new Tile(level, (int) (region.x() / (tileWidth * factor)), (int) (region.y() / (tileHeight * factor)));
    }

    private static boolean isAscending(List<Integer> factors) {
        return IntStream.range(1, factors.size()).allMatch(i -> factor(factors, i - 1) < factor(factors, i));
    }

    private static int factor(List<Integer> factors, int level) {
        return factors.get(level);
    }

    private static int divided(int length, int factor) {
        return (int) (((long) length + factor - 1) / factor);
    }
}
