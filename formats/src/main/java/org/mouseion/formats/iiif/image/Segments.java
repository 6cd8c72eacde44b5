package org.mouseion.formats.iiif.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.mouseion.formats.iiif.image.request.Refusal;
import org.mouseion.formats.iiif.image.request.Refusal.Reason;
import org.mouseion.formats.iiif.image.request.RefusedRequest;

/// The segments of a path and their percent-encoding (section 9 of both versions; RFC 3986).
final class Segments {

    /// In characters; more than any browser sends.
    static final int LONGEST_PATH = 4096;

    private static final int FIRST_PRINTABLE = 0x20;
    private static final String KEPT = "-._~!$&'()*+,;=:";
    private static final String HEX = "0123456789ABCDEF";

    private Segments() {}

    static List<String> split(String rawPath) {
        String inner = rawPath.startsWith("/") ? rawPath.substring(1) : rawPath;
        return Arrays.asList(inner.split("/", -1));
    }

    /// @throws RefusedRequest where the encoding is broken, or hides a control character
    static String decode(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            int value = bytes[at] & 0xFF;
            if (value == '%') {
                value = escaped(bytes, at);
                at += 2;
            }
            if (value < FIRST_PRINTABLE) {
                throw broken(raw);
            }
            decoded.put((byte) value);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            throw broken(raw);
        }
    }

    /// One segment, as it stands in an address.
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            int value = octet & 0xFF;
            boolean kept = value < 0x80 && (Character.isLetterOrDigit(value) || KEPT.indexOf(value) >= 0);
            if (kept) {
                encoded.append((char) value);
            } else {
                encoded.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
            }
        }
        return encoded.toString();
    }

    /// The octet behind the percent sign at `at`; -1 where two hexadecimal digits do not follow.
    private static int escaped(byte[] bytes, int at) {
        if (at + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at + 1], 16);
        int low = Character.digit(bytes[at + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static RefusedRequest broken(String raw) {
        return Refusal.wrong(
                Reason.ADDRESS, "The percent-encoding of " + Refusal.quote(raw) + " is broken or hides no UTF-8 text.");
    }
}
