package org.mouseion.formats.pictures.headers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.PictureTrouble;

/// Bytes of a file at any place, through a window; what lies out of the file is [PictureTrouble#TRUNCATED].
final class FileBytes {

    private static final int WINDOW = 1 << 13;

    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long begin;
    private ByteOrder order = ByteOrder.BIG_ENDIAN;

    FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        window.limit(0);
    }

    long size() {
        return size;
    }

    FileBytes order(ByteOrder wanted) {
        this.order = wanted;
        return this;
    }

    int u8(long at) throws IOException {
        return window(at, 1).get((int) (at - begin)) & 0xFF;
    }

    int u16(long at) throws IOException {
        return window(at, 2).getShort((int) (at - begin)) & 0xFFFF;
    }

    long u32(long at) throws IOException {
        return window(at, 4).getInt((int) (at - begin)) & 0xFFFF_FFFFL;
    }

    /// Of 64 bits, of which the highest is never set in a file.
    long u64(long at) throws IOException {
        long value = window(at, 8).getLong((int) (at - begin));
        if (value < 0) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "a number of 64 bits at " + at);
        }
        return value;
    }

    int u16Little(long at) throws IOException {
        return u8(at) | u8(at + 1) << 8;
    }

    String ascii(long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) u8(at + i);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private ByteBuffer window(long at, int length) throws IOException {
        if (at < 0 || at > size - length) {
            throw new BrokenPicture(PictureTrouble.TRUNCATED, "byte " + at + " of " + size);
        }
        if (at < begin || at + length > begin + window.limit()) {
            window.clear();
            begin = at;
            while (window.hasRemaining() && channel.read(window, begin + window.position()) > 0) {
                // Until the window or the file is at its end.
            }
            window.flip();
            if (window.limit() < length) {
                throw new BrokenPicture(PictureTrouble.TRUNCATED, "byte " + at + " of " + size);
            }
        }
        return window.order(order);
    }
}
