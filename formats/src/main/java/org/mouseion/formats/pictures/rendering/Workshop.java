package org.mouseion.formats.pictures.rendering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.pictures.PictureHeader;
import org.mouseion.formats.pictures.decoding.PixelSource;
import org.mouseion.formats.pictures.pyramid.JpegEncoder;
import org.mouseion.formats.pictures.pyramid.Pyramid;

/// Whoever does the heavy work of rendering: unpacking and sizing, and packing what was made.
public interface Workshop extends JpegEncoder {

    /// What every Java has.
    Workshop JAVA = new JavaWorkshop();

    /// With its version, for people who look after the house.
    String name();

    /// What it writes.
    Set<PictureFormat> formats();

    /// Opens the pixels of a picture that was recognised, as [Decoding#open] does.
    PixelSource open(Path file, PictureHeader header, int page) throws IOException;

    /// A region of a pyramid at a size.
    ///
    /// @param x      of the region's left edge, in pixels of the full picture, as `y`, `wide` and `high`
    /// @param width  of what is made
    /// @param height of what is made
    /// @return shape `[height * width * channels]`; three channels are blue, green, red
    byte[] sized(Pyramid pyramid, int x, int y, int wide, int high, int width, int height) throws IOException;

    /// A region at a size as a file, upright and in the pyramid's own colours: [#sized] and [#encoded] at once.
    default byte[] piece(Pyramid pyramid, int x, int y, int wide, int high, int width, int height, PictureFormat format)
            throws IOException {
        byte[] pixels = sized(pyramid, x, y, wide, high, width, height);
        return encoded(pixels, width, height, pyramid.channels(), false, format);
    }

    /// A file.
    ///
    /// @param pixels  as [#sized] returns them
    /// @param bitonal whether every pixel is black or white
    /// @param format  one of [#formats]
    byte[] encoded(byte[] pixels, int width, int height, int channels, boolean bitonal, PictureFormat format)
            throws IOException;
}
