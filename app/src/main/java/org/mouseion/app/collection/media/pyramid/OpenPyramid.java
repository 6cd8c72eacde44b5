package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A pyramid that pieces are taken from. May be used by several threads at once.
public interface OpenPyramid extends AutoCloseable {

    PictureCraft.Size size();

    /// Whether it has colours; one without is grey by default.
    boolean isColoured();

    /// Pixels along the side of a tile.
    int tile();

    /// By how much each level is smaller than the picture: 1, 2, 4 …
    List<Integer> factors();

    /// The piece as it lies in the file, where a stored tile is just that; nothing is decoded.
    Optional<byte[]> stored(Piece piece) throws IOException;

    byte[] render(Piece piece) throws IOException;

    @Override
    void close() throws IOException;
}
