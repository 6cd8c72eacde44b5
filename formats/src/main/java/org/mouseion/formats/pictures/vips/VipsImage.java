package org.mouseion.formats.pictures.vips;

import java.lang.foreign.MemorySegment;

/// An image of the library, held until it is closed. What was made of it holds it on.
record VipsImage(Vips vips, MemorySegment address, int width, int height, int channels) implements AutoCloseable {

    @Override
    public void close() {
        vips.unref(address);
    }
}
