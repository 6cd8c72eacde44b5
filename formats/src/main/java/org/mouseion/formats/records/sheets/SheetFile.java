package org.mouseion.formats.records.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mouseion.formats.records.Compression;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.bytes.OpenInput;

/// A workbook as a file, whose parts can be read in any order: the file itself, or a temporary copy of a stream.
///
/// @param path      where it lies
/// @param size      its bytes
/// @param temporary whether it goes when closed
record SheetFile(Path path, long size, boolean temporary) implements Closeable {

    static SheetFile of(OpenInput input) throws IOException {
        if (input.compression() == Compression.NONE && input.findPath().isPresent()) {
            Path path = input.findPath().get();
            return new SheetFile(path, Files.size(path), false);
        }
        Path copy = Files.createTempFile("mouseion-workbook", ".tmp");
        SheetFile file = new SheetFile(copy, 0, true);
        try {
            return new SheetFile(copy, copy(input.stream(), copy, input.limits().largestSpool()), true);
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private static long copy(InputStream from, Path to, long largest) throws IOException {
        long size = 0;
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read = from.read(block); read >= 0; read = from.read(block)) {
                size += read;
                if (size > largest) {
                    throw new PartTrouble(
                            ReadFault.ZIP_BOMB,
                            Map.of("part", "", "limit", Long.toString(largest)),
                            "The workbook is larger than " + largest + " bytes.");
                }
                out.write(block, 0, read);
            }
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(path);
        }
    }
}
