package org.mouseion.formats.pictures.rendering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.pictures.PictureHeader;
import org.mouseion.formats.pictures.decoding.Decoding;
import org.mouseion.formats.pictures.decoding.PixelSource;
import org.mouseion.formats.pictures.pyramid.JpegTiles;
import org.mouseion.formats.pictures.pyramid.Pyramid;

/// Works with Java's own codecs and our own kernel.
final class JavaWorkshop implements Workshop {

    @Override
    public String name() {
        return "Java " + Runtime.version().feature();
    }

    @Override
    public Set<PictureFormat> formats() {
        return Set.copyOf(Encoding.FORMATS);
    }

    @Override
    public PixelSource open(Path file, PictureHeader header, int page) throws IOException {
        return Decoding.open(file, header, page);
    }

    @Override
    public byte[] sized(Pyramid pyramid, int x, int y, int wide, int high, int width, int height) throws IOException {
        return Sizing.of(pyramid, x, y, wide, high, width, height);
    }

    @Override
    public byte[] encoded(byte[] pixels, int width, int height, int channels, boolean bitonal, PictureFormat format)
            throws IOException {
        return Encoding.of(pixels, width, height, channels, bitonal, format);
    }

    @Override
    public byte[] encode(byte[] pixels, int width, int height, int channels, float quality) throws IOException {
        return JpegTiles.encode(pixels, width, height, channels, quality);
    }
}
