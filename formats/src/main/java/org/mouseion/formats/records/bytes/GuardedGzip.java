package org.mouseion.formats.records.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadLimits;

/// Unpacks gzip (RFC 1952, several members allowed) and, instead of failing, ends at a cut, a damage or a bomb and
/// remembers which it was.
final class GuardedGzip extends InputStream {

    private static final int PACKED_BUFFER = 64 * 1024;

    private final CountedInput packed;
    private final ReadLimits limits;
    private @Nullable GZIPInputStream unpacked;
    private long given;
    private @Nullable ReadFault fault;

    GuardedGzip(CountedInput packed, InputStream packedFromStart, ReadLimits limits) throws IOException {
        this.packed = packed;
        this.limits = limits;
        try {
            this.unpacked = new GZIPInputStream(packedFromStart, PACKED_BUFFER);
        } catch (EOFException cut) {
            this.fault = ReadFault.TRUNCATED_GZIP;
        } catch (ZipException damaged) {
            this.fault = ReadFault.CORRUPT_GZIP;
        }
    }

    @Nullable
    ReadFault fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        GZIPInputStream source = unpacked;
        if (fault != null || source == null) {
            return -1;
        }
        try {
            int read = source.read(into, from, length);
            given += Math.max(read, 0);
            if (given > limits.ratioGrace() && given / limits.highestRatio() > packed.count()) {
                fault = ReadFault.COMPRESSION_BOMB;
            }
            return read;
        } catch (EOFException cut) {
            fault = ReadFault.TRUNCATED_GZIP;
            return -1;
        } catch (ZipException damaged) {
            fault = ReadFault.CORRUPT_GZIP;
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        if (unpacked != null) {
            unpacked.close();
        }
        packed.close();
    }
}
