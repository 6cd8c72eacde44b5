package org.mouseion.formats.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.documents.DocumentOutcome.Reason;
import org.mouseion.formats.documents.DocumentTrouble;

/// The parts of the package that are read, unpacked under a bound.
final class WordParts {

    static final String BODY = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String CORE = "docProps/core.xml";

    private static final Set<String> READ = Set.of(BODY, STYLES, CORE);

    /// Unpacked bytes of one part: the longest honest body known to us, a doctoral thesis, has 30 Mi.
    private static final int LARGEST_PART = 256 << 20;

    private static final int MOST_ENTRIES = 20_000;

    private WordParts() {}

    static Map<String, byte[]> read(byte[] bytes, DocumentLimits limits) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long most = Math.min(LARGEST_PART, limits.mostUnpacked());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new DocumentTrouble(Reason.BOMB);
                }
                if (entry.getName().equals("EncryptedPackage")) {
                    throw new DocumentTrouble(Reason.ENCRYPTED);
                }
                most -= unpack(zip, entry.getName(), parts, most);
            }
            if (!parts.containsKey(BODY)) {
                throw new DocumentTrouble(entries == 0 ? Reason.BROKEN : Reason.UNKNOWN_KIND);
            }
        }
        return parts;
    }

    /// Other parts are passed over, counted all the same.
    private static long unpack(ZipInputStream zip, String name, Map<String, byte[]> parts, long most)
            throws IOException {
        boolean read = READ.contains(name) && !parts.containsKey(name);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        long length = 0;
        for (int got = zip.read(block); got >= 0; got = zip.read(block)) {
            length += got;
            if (length > most) {
                throw new DocumentTrouble(Reason.BOMB);
            }
            if (read) {
                kept.write(block, 0, got);
            }
        }
        if (read) {
            parts.put(name, kept.toByteArray());
        }
        return length;
    }
}
