package org.mouseion.formats.records;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A file that holds no records we can read: its one outcome says what it is instead.
public final class RefusedSource implements RecordSource {

    private final SourceShape shape;
    private final UnreadableRecord refusal;
    private final long bytes;
    private boolean given;

    public RefusedSource(
            Compression compression, long bytes, ReadFault fault, Map<String, String> args, String detail) {
        this.shape = SourceShape.none(compression);
        this.bytes = bytes;
        this.refusal = UnreadableRecord.of(0, fault, args, detail, "");
    }

    @Override
    public SourceShape shape() {
        return shape;
    }

    @Override
    public Optional<UnreadableRecord> findRefusal() {
        return Optional.of(refusal);
    }

    @Override
    public boolean tryAdvance(Consumer<? super RecordOutcome> action) {
        if (given) {
            return false;
        }
        given = true;
        action.accept(refusal);
        return true;
    }

    @Override
    public void skipTo(long position) {
        // The refusal concerns the whole file: it is said again whenever an import is resumed.
    }

    @Override
    public long bytesRead() {
        return Math.max(bytes, 0);
    }

    @Override
    public long totalBytes() {
        return bytes;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
