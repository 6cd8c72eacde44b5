package org.mouseion.formats.iiif.presentation.reading;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.mouseion.testing.SharedData;

/// The documents of the IIIF cookbook but the blank form for new ones, out of their tar file (POSIX ustar:
/// 512 octets of heading, then the file).
final class Cookbook {

    private static final int BLOCK = 512;

    private Cookbook() {}

    static Map<String, byte[]> recipes() throws IOException {
        Map<String, byte[]> recipes = new LinkedHashMap<>();
        try (DataInputStream tar = new DataInputStream(
                new GZIPInputStream(Files.newInputStream(SharedData.get("iiif-cookbook/recipes.tar.gz"))))) {
            byte[] heading = new byte[BLOCK];
            while (tar.readNBytes(heading, 0, BLOCK) == BLOCK && heading[0] != 0) {
                String name = text(heading, 0, 100);
                int size = Integer.parseInt(text(heading, 124, 11).strip(), 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (name.endsWith(".json") && !name.contains("_template")) {
                    recipes.put(name, addressed(name, content));
                }
            }
        }
        return recipes;
    }

    /// The cookbook's sources leave the beginning of their own addresses open.
    private static byte[] addressed(String name, byte[] content) {
        String address = "https://cookbook.example/" + name;
        return new String(content, StandardCharsets.UTF_8)
                .replace("{{ id.url }}", address)
                .replace("{{ id.path }}", address.substring(0, address.lastIndexOf('/')))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] heading, int from, int length) {
        String text = new String(heading, from, length, StandardCharsets.US_ASCII);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
