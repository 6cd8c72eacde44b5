package org.mouseion.formats.records.ead;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends a stream in which a single tag, comment or text is longer than any: Java's XML reader keeps a tag whole.
final class GuardedTags extends FilterInputStream {

    private final int longest;
    private int between;
    private boolean exceeded;

    /// @param longest bytes from the end of one tag to the end of the next
    GuardedTags(InputStream in, int longest) {
        super(in);
        this.longest = longest;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (exceeded) {
            return -1;
        }
        int read = in.read(into, offset, length);
        for (int i = 0; i < read; i++) {
            between = into[offset + i] == '>' ? 0 : between + 1;
            if (between > longest) {
                exceeded = true;
                return i == 0 ? -1 : i;
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
