package org.mouseion.training.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Lines of a gzip file of one or several members (RFC 1952, section 2.2). Some archives begin with an empty member and
/// zeros before the next one, where `GZIPInputStream` stops and `zcat` says nothing: members are looked for by their
/// first bytes.
final class GzipLines {

    private GzipLines() {}

    static List<String> read(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        List<String> lines = new ArrayList<>();
        int at = member(all, 0);
        while (at >= 0) {
            Counted from = new Counted(all, at);
            byte[] text = inflate(from);
            new String(text, StandardCharsets.UTF_8).lines().forEach(lines::add);
            at = member(all, at + Math.max(1, text.length == 0 ? 1 : from.taken()));
        }
        return lines;
    }

    /// What can be read of the members from here on; nothing where this only looks like one.
    private static byte[] inflate(Counted from) throws IOException {
        try (GZIPInputStream text = new GZIPInputStream(from)) {
            return text.readAllBytes();
        } catch (IOException none) {
            return new byte[0];
        }
    }

    private static int member(byte[] all, int from) {
        for (int at = from; at + 2 < all.length; at++) {
            if (all[at] == 0x1f && all[at + 1] == (byte) 0x8b && all[at + 2] == 8) {
                return at;
            }
        }
        return -1;
    }

    private static final class Counted extends ByteArrayInputStream {

        private final int began;

        Counted(byte[] all, int at) {
            super(all, at, all.length - at);
            began = at;
        }

        int taken() {
            return pos - began;
        }
    }
}
