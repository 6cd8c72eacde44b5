package org.mouseion.formats.pictures.pyramid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.mouseion.formats.pictures.decoding.PixelSource;

/// Turns a picture once into a pyramid.
public final class PyramidWriter {

    /// 256 pixels are what most viewers ask for, and a few kilobytes.
    public static final int TILE = 256;

    /// Shows no block at the size of life; a third of the bytes of .95.
    private static final float QUALITY = 0.88f;

    /// Pixels that are unpacked at once: 48 MB of colours, and as much again while they are turned upright.
    private static final int BAND = 16_000_000;

    /// Hears how far the writing is, and says whether to go on.
    public interface Progress {

        /// Nobody listens.
        Progress NONE = (rows, of) -> true;

        /// @return false to stop
        boolean goesOn(int rows, int of);
    }

    private PyramidWriter() {}

    /// @param file made anew; nothing is left there where the picture is broken or the writing stopped
    /// @throws CancellationException where `progress` said to stop
    public static void write(PixelSource source, Path file, Progress progress) throws IOException {
        write(source, file, progress, JpegTiles::encode);
    }

    /// As above, the tiles packed by `encoder`.
    public static void write(PixelSource source, Path file, Progress progress, JpegEncoder encoder) throws IOException {
        try {
            try (PyramidFile out = new PyramidFile(file)) {
                Cascade cascade =
                        new Cascade(source.width(), source.height(), source.channels(), TILE, QUALITY, encoder, out);
                int rows = Math.clamp(BAND / source.width() / TILE * TILE, TILE, Math.max(TILE, source.height()));
                byte[] band = new byte
                        [Math.multiplyExact(Math.min(rows, source.height()), source.width() * source.channels())];
                for (int y = 0; y < source.height(); y += rows) {
                    int read = Math.min(rows, source.height() - y);
                    source.read(y, read, band);
                    for (int row = 0; row < read; row++) {
                        cascade.row(band, row * source.width() * source.channels());
                    }
                    if (!progress.goesOn(y + read, source.height())) {
                        throw new CancellationException("stopped after " + (y + read) + " rows");
                    }
                }
                cascade.finish();
            }
        } catch (IOException | RuntimeException fault) {
            Files.deleteIfExists(file);
            throw fault;
        }
    }
}
