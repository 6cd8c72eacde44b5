package org.mouseion.formats.records.sheets;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipException;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadLimits;

/// One unpacked part of a workbook, watched: how much it unpacks to, and that no single text in it is endless (a
/// parser would have to hold it).
final class GuardedPart extends FilterInputStream {

    private final String part;
    private final long packed;
    private final long stated;
    private final ReadLimits limits;
    private long given;
    private long sinceTag;

    GuardedPart(InputStream in, String part, long packed, long stated, ReadLimits limits) {
        super(in);
        this.part = part;
        this.packed = Math.max(1, packed);
        this.stated = stated;
        this.limits = limits;
    }

    /// From 0 to 1, by the size that the container states.
    double progress() {
        return stated <= 0 ? 0 : Math.min(1, given / (double) stated);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read;
        try {
            read = in.read(into, from, length);
        } catch (ZipException | EOFException damaged) {
            throw new PartTrouble(ReadFault.CORRUPT_ZIP, Map.of("part", part), String.valueOf(damaged.getMessage()));
        }
        if (read > 0) {
            watch(into, from, read);
        }
        return read;
    }

    private void watch(byte[] bytes, int from, int length) {
        given += length;
        if (given > limits.ratioGrace() && given / limits.highestRatio() > packed) {
            throw bomb(limits.highestRatio());
        }
        int tag = length - 1;
        while (tag >= 0 && bytes[from + tag] != '<') {
            tag--;
        }
        sinceTag = tag < 0 ? sinceTag + length : length - tag;
        if (sinceTag > limits.longestRecord()) {
            throw bomb(limits.longestRecord());
        }
    }

    private PartTrouble bomb(long limit) {
        return new PartTrouble(
                ReadFault.ZIP_BOMB,
                Map.of("part", part, "limit", Long.toString(limit)),
                "The part " + part + " unpacks to more than " + given + " bytes from " + packed + ".");
    }
}
