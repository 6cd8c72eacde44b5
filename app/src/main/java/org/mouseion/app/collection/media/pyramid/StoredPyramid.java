package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mouseion.formats.iiif.image.Derivative;
import org.mouseion.formats.iiif.image.Tiling;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.image.request.Quality;
import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.rendering.Rendering;
import org.mouseion.formats.pictures.rendering.Workshop;

/// A pyramid whose stored tiles are handed on as they are.
final class StoredPyramid implements OpenPyramid {

    private final Pyramid pyramid;
    private final Workshop workshop;
    private final Tiling tiling;

    StoredPyramid(Pyramid pyramid, Workshop workshop) {
        this.pyramid = pyramid;
        this.workshop = workshop;
        this.tiling = new Tiling(pyramid.tile(), pyramid.tile(), factors(pyramid));
    }

    @Override
    public PictureCraft.Size size() {
        return new PictureCraft.Size(pyramid.width(), pyramid.height());
    }

    @Override
    public boolean isColoured() {
        return pyramid.channels() == 3;
    }

    @Override
    public int tile() {
        return pyramid.tile();
    }

    @Override
    public List<Integer> factors() {
        return tiling.scaleFactors();
    }

    @Override
    public Optional<byte[]> stored(Piece piece) throws IOException {
        boolean asStored = piece.format().equals("jpg") && piece.quality().equals(isColoured() ? "color" : "gray");
        Optional<Tiling.Tile> tile =
                asStored ? tiling.find(pyramid.width(), pyramid.height(), derivative(piece)) : Optional.empty();
        return tile.isPresent()
                        && pyramid.isWhole(
                                tile.get().level(),
                                tile.get().column(),
                                tile.get().row())
                ? Optional.of(pyramid.tile(
                        tile.get().level(), tile.get().column(), tile.get().row()))
                : Optional.empty();
    }

    @Override
    public byte[] render(Piece piece) throws IOException {
        return Rendering.render(pyramid, derivative(piece), workshop);
    }

    @Override
    public void close() throws IOException {
        pyramid.close();
    }

    private static Derivative derivative(Piece piece) {
        return new Derivative(
                piece.x(),
                piece.y(),
                piece.width(),
                piece.height(),
                piece.outWidth(),
                piece.outHeight(),
                piece.mirrored(),
                piece.degrees(),
                Quality.valueOf(piece.quality().toUpperCase(Locale.ROOT)),
                PictureFormat.valueOf(piece.format().toUpperCase(Locale.ROOT)));
    }

    private static List<Integer> factors(Pyramid pyramid) {
        return IntStream.range(0, pyramid.levels().size())
                .mapToObj(level -> 1 << level)
                .toList();
    }
}
