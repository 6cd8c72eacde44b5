package org.mouseion.formats.records.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadLimits;

/// The container of a workbook. Every part is unpacked under the watch of [GuardedPart].
final class GuardedZip implements Closeable {

    private final ZipFile zip;
    private final ReadLimits limits;

    GuardedZip(Path path, ReadLimits limits) throws IOException {
        this.limits = limits;
        try {
            this.zip = new ZipFile(path.toFile());
        } catch (ZipException damaged) {
            throw new PartTrouble(ReadFault.CORRUPT_ZIP, Map.of(), String.valueOf(damaged.getMessage()));
        }
        if (zip.size() > limits.mostZipEntries()) {
            zip.close();
            throw new PartTrouble(
                    ReadFault.ZIP_BOMB,
                    Map.of("part", "", "limit", Integer.toString(limits.mostZipEntries())),
                    "More than " + limits.mostZipEntries() + " parts.");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// The beginning of a small part as text, `""` where it is absent.
    String start(String part, int length) throws IOException {
        if (!has(part)) {
            return "";
        }
        try (InputStream in = open(part)) {
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
    }

    GuardedPart open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new PartTrouble(ReadFault.CORRUPT_ZIP, Map.of("part", part), "The part " + part + " is missing.");
        }
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw new PartTrouble(ReadFault.CORRUPT_ZIP, Map.of("part", part), "The part cannot be opened.");
            }
            return new GuardedPart(in, part, entry.getCompressedSize(), entry.getSize(), limits);
        } catch (ZipException damaged) {
            throw new PartTrouble(ReadFault.CORRUPT_ZIP, Map.of("part", part), String.valueOf(damaged.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
