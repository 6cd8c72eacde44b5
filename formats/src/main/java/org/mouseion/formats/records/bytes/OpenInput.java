package org.mouseion.formats.records.bytes;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.Compression;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadLimits;

/// An opened source: a sample of its first unpacked bytes to recognise it by, and the unpacked stream from its start.
public final class OpenInput implements Closeable {

    /// Bytes looked at to recognise kind, encoding and delimiter: some hundreds of records, a blink to read.
    public static final int SAMPLE = 256 * 1024;

    private final CountedInput packed;
    private final @Nullable GuardedGzip gzip;
    private final InputStream unpacked;
    private final byte[] sample;
    private final long total;
    private final @Nullable Path path;
    private final ReadLimits limits;

    private OpenInput(InputStream raw, long total, @Nullable Path path, ReadLimits limits) throws IOException {
        this.packed = new CountedInput(raw);
        this.total = total;
        this.path = path;
        this.limits = limits;
        byte[] magic = packed.readNBytes(2);
        InputStream fromStart = new SequenceInputStream(new ByteArrayInputStream(magic), packed);
        boolean zipped = magic.length == 2 && magic[0] == 0x1F && (magic[1] & 0xFF) == 0x8B;
        this.gzip = zipped ? new GuardedGzip(packed, fromStart, limits) : null;
        InputStream rest = gzip == null ? fromStart : gzip;
        this.sample = rest.readNBytes(SAMPLE);
        this.unpacked = new SequenceInputStream(new ByteArrayInputStream(sample), rest);
    }

    public static OpenInput of(Path path, ReadLimits limits) throws IOException {
        InputStream raw = Files.newInputStream(path);
        try {
            return new OpenInput(raw, Files.size(path), path, limits);
        } catch (IOException | RuntimeException failed) {
            raw.close();
            throw failed;
        }
    }

    public static OpenInput of(InputStream raw, ReadLimits limits) throws IOException {
        return new OpenInput(raw, -1, null, limits);
    }

    /// The first unpacked bytes, at most [#SAMPLE] of them.
    public byte[] sample() {
        return Arrays.copyOf(sample, sample.length);
    }

    /// Everything unpacked, the sample included.
    public InputStream stream() {
        return unpacked;
    }

    /// A second, independent look at the same source from its start; empty for a stream, which can be read only once.
    public Optional<OpenInput> findSecondLook() throws IOException {
        return path == null ? Optional.empty() : Optional.of(of(path, limits));
    }

    public Optional<Path> findPath() {
        return Optional.ofNullable(path);
    }

    public Compression compression() {
        return gzip == null ? Compression.NONE : Compression.GZIP;
    }

    /// Why the stream ended before its true end, once it has.
    public Optional<ReadFault> findFault() {
        return gzip == null ? Optional.empty() : Optional.ofNullable(gzip.fault());
    }

    /// What the sentence about `fault` names.
    public Map<String, String> facts(ReadFault fault) {
        return fault == ReadFault.COMPRESSION_BOMB
                ? Map.of("limit", Integer.toString(limits.highestRatio()))
                : Map.of();
    }

    public long bytesRead() {
        return packed.count();
    }

    public long totalBytes() {
        return total;
    }

    public ReadLimits limits() {
        return limits;
    }

    @Override
    public void close() {
        try {
            unpacked.close();
            packed.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
