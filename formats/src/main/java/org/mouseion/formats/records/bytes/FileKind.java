package org.mouseion.formats.records.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What the first bytes of a file say it is. Names and extensions are not asked.
public sealed interface FileKind {

    /// Text: delimited or JSON, to be looked at further.
    record Text() implements FileKind {}

    /// A zip container: perhaps a workbook.
    record Zip() implements FileKind {}

    /// No byte at all.
    record Empty() implements FileKind {}

    /// Something else, by its usual short name: `pdf`, `jpeg`, `xls`, `xml` …
    record Other(String name) implements FileKind {}

    /// A workbook protected by a password: an OLE2 file (MS-OFFCRYPTO) around the encrypted package.
    record Locked() implements FileKind {}

    /// Bytes that are no text.
    record Binary() implements FileKind {}

    static FileKind of(byte[] sample, EncodingGuess encoding) {
        if (sample.length == 0) {
            return new Empty();
        }
        if (Magic.starts(sample, 0, "PK\3\4") || Magic.starts(sample, 0, "PK\5\6")) {
            return new Zip();
        }
        String known = Magic.nameOf(sample);
        if (known.equals("xls") && Magic.holds(sample, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")) {
            return new Locked();
        }
        if (!known.isEmpty()) {
            return new Other(known);
        }
        if (!encoding.charset().name().startsWith("UTF-16") && looksBinary(sample)) {
            return new Binary();
        }
        return markup(sample, encoding);
    }

    private static FileKind markup(byte[] sample, EncodingGuess encoding) {
        int length = Math.min(sample.length, 1_024);
        String start = new String(sample, 0, length, encoding.charset())
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.isEmpty() && sample.length <= length) {
            return new Empty();
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return new Other("html");
        }
        if (start.startsWith("<?xml") || start.matches("(?s)<[a-z][a-z0-9:_-]*[\\s>].*")) {
            return new Other(start.contains("<html") ? "html" : "xml");
        }
        return start.startsWith("{\\rtf") ? new Other("rtf") : new Text();
    }

    /// One control byte in ten is no text in any single-byte encoding; a stray NUL now and then is.
    private static boolean looksBinary(byte[] sample) {
        int control = 0;
        for (byte b : sample) {
            boolean textual = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A || b == 0x1B;
            if (b >= 0 && b < 0x20 && !textual) {
                control++;
            }
        }
        return control * 10L > sample.length;
    }

    /// The signatures, from each format's own specification.
    final class Magic {

        private Magic() {}

        private static final String[][] SIGNATURES = {
            {"%PDF-", "pdf"},
            {"\u00FF\u00D8\u00FF", "jpeg"},
            {"\u0089PNG\r\n", "png"},
            {"GIF8", "gif"},
            {"II*\0", "tiff"},
            {"MM\0*", "tiff"},
            {"\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "xls"},
            {"7z\u00BC\u00AF", "7z"},
            {"Rar!\u001A", "rar"},
            {"BZh", "bzip2"},
            {"\u00FD7zXZ\0", "xz"},
            {"(\u00B5/\u00FD", "zstd"},
            {"SQLite format 3\0", "sqlite"},
            {"RIFF", "media"},
            {"OggS", "media"},
            {"ID3", "media"},
            {"PAR1", "parquet"},
        };

        static String nameOf(byte[] sample) {
            for (String[] signature : SIGNATURES) {
                if (starts(sample, 0, signature[0])) {
                    return signature[1];
                }
            }
            return starts(sample, 4, "ftyp") ? "media" : starts(sample, 257, "ustar") ? "tar" : "";
        }

        static boolean holds(byte[] sample, String bytes) {
            return new String(sample, StandardCharsets.ISO_8859_1).contains(bytes);
        }

        static boolean starts(byte[] sample, int at, String signature) {
            byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
            if (sample.length < at + bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (sample[at + i] != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
