package org.mouseion.formats.records.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The same text as UTF-8, whatever encoding it is stored in; what cannot be read becomes U+FFFD.
public final class Utf8Stream extends InputStream {

    private final Reader text;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final CharBuffer chars = CharBuffer.allocate(8 * 1024).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(32 * 1024).flip();

    private Utf8Stream(Reader text) {
        this.text = text;
    }

    /// The stream itself where it is UTF-8 already.
    public static InputStream of(InputStream stored, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? stored : new Utf8Stream(new InputStreamReader(stored, charset));
    }

    /// The same text as well-formed UTF-8, also where it claims to be UTF-8 already.
    public static InputStream repaired(InputStream stored, Charset charset) {
        return new Utf8Stream(new InputStreamReader(stored, charset));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!bytes.hasRemaining() && !refill()) {
            return -1;
        }
        int given = Math.min(length, bytes.remaining());
        bytes.get(into, from, given);
        return given;
    }

    private boolean refill() throws IOException {
        bytes.clear();
        boolean ended = false;
        while (bytes.position() == 0 && !ended) {
            chars.compact();
            ended = text.read(chars) < 0;
            chars.flip();
            encoder.encode(chars, bytes, ended);
        }
        bytes.flip();
        return bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
