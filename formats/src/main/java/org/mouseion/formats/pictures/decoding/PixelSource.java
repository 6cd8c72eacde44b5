package org.mouseion.formats.pictures.decoding;

import java.io.IOException;

/// The pixels of a picture as it is shown: upright, sRGB, eight bits, on white where it is transparent; read in bands
/// from the top.
public interface PixelSource extends AutoCloseable {

    int width();

    int height();

    /// 1 for greys, 3 for blue, green, red in this order.
    int channels();

    /// Reads rows.
    ///
    /// @param y    first row, from 0
    /// @param rows how many; the last are inside the picture
    /// @param into shape `[rows * width * channels]`, row by row
    /// @throws org.mouseion.formats.pictures.BrokenPicture where the file is not what its header says
    void read(int y, int rows, byte[] into) throws IOException;

    @Override
    void close() throws IOException;
}
