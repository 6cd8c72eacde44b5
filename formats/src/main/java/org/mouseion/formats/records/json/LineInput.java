package org.mouseion.formats.records.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Bytes cut at line feeds, each line bounded: the rest of an endless one is passed over without being kept.
final class LineInput {

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;
    private int next;
    private int end;
    private boolean ended;
    private boolean tooLong;
    private boolean terminated;

    LineInput(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// Moves to the next line; false at the end.
    boolean advance() throws IOException {
        from = next;
        tooLong = false;
        int at = from;
        while (true) {
            for (; at < end; at++) {
                if (buffer[at] == '\n') {
                    to = at;
                    next = at + 1;
                    terminated = true;
                    tooLong = to - from > longest;
                    return true;
                }
            }
            if (end - from > longest) {
                passOver();
                return true;
            }
            at -= from;
            if (!fill()) {
                to = end;
                next = end;
                terminated = false;
                tooLong = to - from > longest;
                return to > from;
            }
            at += from;
        }
    }

    /// @return false at the end
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, end - from);
            end -= from;
            from = 0;
        } else if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(longest + 64L * 1024, buffer.length * 2L));
        }
        int read = in.read(buffer, end, buffer.length - end);
        ended = read < 0;
        end += Math.max(read, 0);
        return !ended;
    }

    /// Keeps the beginning, for an excerpt, and reads on to the next line feed.
    private void passOver() throws IOException {
        tooLong = true;
        to = from + Math.min(longest, 16 * 1024);
        byte[] scratch = new byte[64 * 1024];
        while (true) {
            int read = in.read(scratch);
            if (read < 0) {
                ended = true;
                terminated = false;
                next = end;
                return;
            }
            for (int i = 0; i < read; i++) {
                if (scratch[i] == '\n') {
                    keepBeginning(scratch, i + 1, read);
                    terminated = true;
                    return;
                }
            }
        }
    }

    /// The excerpt stays at the start of a fresh buffer, what follows the line feed comes after it.
    private void keepBeginning(byte[] scratch, int restFrom, int restTo) {
        byte[] fresh = new byte[128 * 1024];
        int kept = to - from;
        System.arraycopy(buffer, from, fresh, 0, kept);
        System.arraycopy(scratch, restFrom, fresh, kept, restTo - restFrom);
        buffer = fresh;
        from = 0;
        to = kept;
        next = kept;
        end = kept + restTo - restFrom;
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    /// Whether only the beginning of the line was kept.
    boolean tooLong() {
        return tooLong;
    }

    /// Whether a line feed ended the line, rather than the end of the file.
    boolean terminated() {
        return terminated;
    }

    boolean blank() {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\r' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
