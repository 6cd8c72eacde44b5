package org.mouseion.formats.records.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of one long JSON text from the record being read onwards, kept until the record is known to be good, so
/// that reading can begin again inside a broken one. Bounded by the longest allowed record.
final class JsonWindow {

    static final int END = -1;
    private static final int STEP = 16 * 1024;

    private final InputStream in;
    private final int longest;
    private byte[] bytes = new byte[4 * STEP];
    private int start;
    private int end;
    private long passed;
    private boolean ended;

    JsonWindow(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// A record longer than the limit.
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Bytes before the window.
    long passed() {
        return passed;
    }

    int at(int offset) throws IOException {
        return start + offset < end || fill(offset) ? bytes[start + offset] & 0xFF : END;
    }

    private boolean fill(int offset) throws IOException {
        if (offset > longest) {
            throw new TooLong();
        }
        while (start + offset >= end) {
            if (ended) {
                return false;
            }
            if (bytes.length - end < STEP) {
                makeRoom();
            }
            int read = in.read(bytes, end, STEP);
            ended = read < 0;
            end += Math.max(read, 0);
        }
        return true;
    }

    private void makeRoom() {
        int held = end - start;
        byte[] target = held + STEP > bytes.length / 2 ? new byte[Math.max(bytes.length, held) * 2] : bytes;
        System.arraycopy(bytes, start, target, 0, held);
        bytes = target;
        start = 0;
        end = held;
    }

    void advance(int offset) {
        start += offset;
        passed += offset;
        if (start == end && bytes.length > 64 * STEP) {
            bytes = new byte[4 * STEP];
            start = 0;
            end = 0;
        }
    }

    /// The text from the window's start, for an excerpt.
    String text(int length) {
        int held = Math.min(length, end - start);
        return new String(Arrays.copyOfRange(bytes, start, start + held), StandardCharsets.UTF_8);
    }

    /// The bytes from `from` on, for a parser, without consuming them.
    InputStream view(int from) {
        return new InputStream() {
            private int offset = from;

            @Override
            public int read() throws IOException {
                int next = at(offset);
                offset += next == END ? 0 : 1;
                return next;
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                if (offset > longest) {
                    throw new TooLong();
                }
                if (start + offset >= end && !fill(offset)) {
                    return END;
                }
                int given = Math.min(Math.min(length, end - start - offset), longest + 1 - offset);
                System.arraycopy(bytes, start + offset, into, at, given);
                offset += given;
                return given;
            }
        };
    }
}
