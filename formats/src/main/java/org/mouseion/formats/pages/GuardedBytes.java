package org.mouseion.formats.pages;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends a stream that is too long, or that holds a tag or a text no page has: Java's XML reader keeps both whole.
final class GuardedBytes extends FilterInputStream {

    private static final byte END_OF_TAG = '>';

    private final long most;
    private final long mostBetween;
    private long all;
    private long between;

    /// @param most        bytes of all
    /// @param mostBetween bytes from the end of one tag to that of the next
    GuardedBytes(InputStream in, long most, long mostBetween) {
        super(in);
        this.most = most;
        this.mostBetween = mostBetween;
    }

    boolean isExceeded() {
        return all > most || between > mostBetween;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (isExceeded()) {
            return -1;
        }
        int read = super.read(into, offset, length);
        for (int i = 0; i < read; i++) {
            between = into[offset + i] == END_OF_TAG ? 0 : between + 1;
            if (between > mostBetween) {
                return i == 0 ? -1 : i;
            }
        }
        all += Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
