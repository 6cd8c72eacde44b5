package org.mouseion.formats.skos;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Stops a stream in which a single text has no end, before a parser tries to hold it: every syntax of RDF has a
/// quotation mark or an angle bracket long before this.
final class BoundedRuns extends FilterInputStream {

    static final int LONGEST = 64 << 20;

    private long run;

    BoundedRuns(InputStream in) {
        super(in);
    }

    /// A text without end.
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        int mark = read - 1;
        while (mark >= 0 && into[from + mark] != '"' && into[from + mark] != '<') {
            mark--;
        }
        run = mark < 0 ? run + Math.max(0, read) : read - mark;
        if (run > LONGEST) {
            throw new Endless();
        }
        return read;
    }
}
