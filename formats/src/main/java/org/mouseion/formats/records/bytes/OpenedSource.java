package org.mouseion.formats.records.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;

/// What every source over an [OpenInput] shares: progress, closing, and disk failures made unchecked.
public abstract class OpenedSource implements RecordSource {

    protected final OpenInput input;

    protected OpenedSource(OpenInput input) {
        this.input = input;
    }

    /// The next outcome, or null at the end; called again after the end it stays null.
    protected abstract @Nullable RecordOutcome next() throws IOException;

    /// See [#skipTo].
    protected abstract void pass(long position) throws IOException;

    @Override
    public final boolean tryAdvance(Consumer<? super RecordOutcome> action) {
        try {
            RecordOutcome outcome = next();
            if (outcome == null) {
                return false;
            }
            action.accept(outcome);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public final void skipTo(long position) {
        try {
            pass(position);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public long bytesRead() {
        return input.bytesRead();
    }

    @Override
    public long totalBytes() {
        return input.totalBytes();
    }

    @Override
    public void close() {
        input.close();
    }
}
