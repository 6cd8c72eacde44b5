package org.mouseion.formats.records.bytes;

/// Strict UTF-8 (RFC 3629) over a sample, whose last character may be cut.
final class Utf8 {

    private Utf8() {}

    static boolean isValid(byte[] sample) {
        return malformed(sample, true) == 0;
    }

    /// Malformed sequences for each byte beyond ASCII: 0 for UTF-8, near 1 for any single-byte encoding.
    static double malformedShare(byte[] sample) {
        int high = 0;
        for (byte b : sample) {
            high += b < 0 ? 1 : 0;
        }
        return high == 0 ? 0 : malformed(sample, false) / (double) high;
    }

    static int firstHigh(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    private static int malformed(byte[] sample, boolean stopAtFirst) {
        int bad = 0;
        int i = 0;
        while (i < sample.length) {
            int length = lengthAt(sample, i);
            if (length == 0) {
                return bad;
            }
            if (length < 0) {
                bad++;
                if (stopAtFirst) {
                    return bad;
                }
                length = 1;
            }
            i += length;
        }
        return bad;
    }

    /// 1 to 4 for a character, -1 for a malformed byte, 0 when the sample ends inside a character.
    private static int lengthAt(byte[] sample, int at) {
        int lead = sample[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : -1;
        for (int i = 1; i < length; i++) {
            if (at + i >= sample.length) {
                return 0;
            }
            int next = sample[at + i] & 0xFF;
            boolean narrow = i == 1
                    && (lead == 0xE0 && next < 0xA0
                            || lead == 0xED && next > 0x9F
                            || lead == 0xF0 && next < 0x90
                            || lead == 0xF4 && next > 0x8F);
            if (next < 0x80 || next > 0xBF || narrow) {
                return -1;
            }
        }
        return length;
    }
}
