package org.mouseion.formats.pictures.vips;

import java.io.IOException;
import org.mouseion.formats.pictures.decoding.PixelSource;

/// Rows of an image of the library that has three channels.
record VipsSource(VipsCalls calls, VipsImage image) implements PixelSource {

    @Override
    public int width() {
        return image.width();
    }

    @Override
    public int height() {
        return image.height();
    }

    @Override
    public int channels() {
        return 3;
    }

    @Override
    public void read(int y, int rows, byte[] into) throws IOException {
        try (VipsImage part = calls.cut(image, 0, y, image.width(), rows)) {
            byte[] pixels = VipsWorkshop.swapped(calls.pixels(part), 3);
            System.arraycopy(pixels, 0, into, 0, pixels.length);
        }
    }

    @Override
    public void close() {
        image.close();
    }
}
