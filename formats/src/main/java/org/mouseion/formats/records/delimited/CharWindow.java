package org.mouseion.formats.records.delimited;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// The characters of the row being read, kept so that a row found broken can be read again from its second line.
/// Bounded: it never holds more than the longest allowed record.
final class CharWindow {

    static final int END = -1;
    static final int TOO_LONG = -2;
    private static final int FIRST_SIZE = 32 * 1024;

    private final Reader in;
    private final int longest;
    private char[] chars;
    private int start;
    private int end;
    private boolean ended;

    CharWindow(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
        this.chars = new char[Math.min(FIRST_SIZE, longest + 1)];
    }

    /// The character at `offset` from the window's start, [#END] or [#TOO_LONG].
    int at(int offset) throws IOException {
        return offset >= longest ? TOO_LONG : peek(offset);
    }

    /// The same, one character beyond the limit included: the second half of a line break.
    int peek(int offset) throws IOException {
        int index = start + offset;
        return index < end ? chars[index] : fill(offset);
    }

    private int fill(int offset) throws IOException {
        while (start + offset >= end) {
            if (ended) {
                return END;
            }
            if (end == chars.length) {
                if (start > 0) {
                    System.arraycopy(chars, start, chars, 0, end - start);
                    end -= start;
                    start = 0;
                } else if (chars.length > longest) {
                    return TOO_LONG;
                } else {
                    chars = Arrays.copyOf(chars, (int) Math.min(longest + 1L, chars.length * 2L));
                }
            }
            int read = in.read(chars, end, chars.length - end);
            if (read < 0) {
                ended = true;
            } else {
                end += read;
            }
        }
        return chars[start + offset];
    }

    String text(int from, int to) {
        return new String(chars, start + from, to - from);
    }

    void append(StringBuilder to, int from, int until) {
        to.append(chars, start + from, until - from);
    }

    /// Moves the start of the window on: what lies before is forgotten.
    void advance(int offset) {
        start += offset;
        if (start == end && chars.length > FIRST_SIZE * 32) {
            chars = new char[FIRST_SIZE];
            start = 0;
            end = 0;
        }
    }

    int held() {
        return end - start;
    }
}
