package org.mouseion.formats.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// The kinds of documents that are read.
public enum DocumentKind {
    PDF,
    WORD,
    HTML,
    MARKDOWN,
    TEXT;

    private static final int LOOKED_AT = 1_024;

    /// By the first bytes; the name decides only between texts.
    static Optional<DocumentKind> find(byte[] bytes, String name) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String lower = name.toLowerCase(Locale.ROOT);
        if (start.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(WORD);
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        String words = start.replace("\u0000", "").toLowerCase(Locale.ROOT);
        boolean tagged = words.contains("<!doctype html") || words.contains("<html") || words.contains("<body");
        if (tagged || lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return Optional.of(HTML);
        }
        return Optional.of(lower.endsWith(".md") || lower.endsWith(".markdown") ? MARKDOWN : TEXT);
    }

    /// Whether the bytes are those of Word before 2007, or of another document of its age.
    static boolean isOldWord(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xFF) == 0xD0
                && (bytes[1] & 0xFF) == 0xCF
                && bytes[2] == 0x11
                && (bytes[3] & 0xFF) == 0xE0;
    }

    /// Control characters that no text has; UTF-16 and UTF-32 have zeros, and say so at their start.
    private static boolean isBinary(byte[] bytes) {
        if (bytes.length > 1) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return false;
            }
        }
        int odd = 0;
        int looked = Math.min(bytes.length, 64 * LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 9 || b > 13 && b < 32 && b != 27) {
                odd++;
            }
        }
        return odd * 200L > looked;
    }
}
