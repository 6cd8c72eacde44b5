package org.mouseion.formats.pictures.pyramid;

import java.io.IOException;

/// Packs pixels as a JPEG that stands alone, with half as many colours as lights in both directions.
public interface JpegEncoder {

    /// @param pixels  shape `[height * width * channels]`; three channels are blue, green, red
    /// @param quality 0 to 1
    byte[] encode(byte[] pixels, int width, int height, int channels, float quality) throws IOException;
}
