package org.mouseion.formats.pictures.decoding;

import java.awt.color.ICC_Profile;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// The colour profile of a PNG (section 11.3.2.3), which Java's reader passes over.
final class PngProfile {

    /// A profile with the largest tables in use has two or three megabytes.
    private static final int MOST = 8 << 20;

    private static final int CHUNK = 0x69434350;
    private static final int PIXELS = 0x49444154;

    private PngProfile() {}

    /// Null where there is none that can be read: the picture is then shown as sRGB.
    static @Nullable ICC_Profile find(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(8);
            while (true) {
                int length = in.readInt();
                int chunk = in.readInt();
                if (chunk == PIXELS || length < 0) {
                    return null;
                }
                if (chunk == CHUNK && length < MOST) {
                    return profile(in.readNBytes(length));
                }
                in.skipNBytes(length + 4L);
            }
        } catch (java.io.EOFException broken) {
            return null;
        }
    }

    private static @Nullable ICC_Profile profile(byte[] chunk) {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        if (name + 2 >= chunk.length) {
            return null;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(chunk, name + 2, chunk.length - name - 2);
            byte[] unpacked = new byte[MOST];
            int length = inflater.inflate(unpacked);
            return inflater.finished() ? ICC_Profile.getInstance(java.util.Arrays.copyOf(unpacked, length)) : null;
        } catch (DataFormatException | IllegalArgumentException broken) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
