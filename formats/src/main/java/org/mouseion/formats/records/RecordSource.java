package org.mouseion.formats.records;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One open source of records. It is read once, forwards, by one thread; it never holds the file in memory.
/// A failing disk surfaces as [java.io.UncheckedIOException]; everything wrong with the *content* is an outcome.
public interface RecordSource extends AutoCloseable {

    SourceShape shape();

    /// Gives the next outcome to `action` and answers true, or answers false at the end.
    boolean tryAdvance(Consumer<? super RecordOutcome> action);

    /// Passes over every record that begins before `position`, without building it, so that an interrupted import
    /// goes on at the position after the last one it committed. Only forwards.
    void skipTo(long position);

    /// Bytes of the file consumed so far, as they lie on disk (packed), for a progress bar.
    long bytesRead();

    /// Bytes of the whole file as it lies on disk, or -1 where the source is a stream of unknown length.
    long totalBytes();

    /// When the file as a whole cannot be read (a PDF, an empty file …): why. The same is its only outcome.
    default Optional<UnreadableRecord> findRefusal() {
        return Optional.empty();
    }

    @Override
    void close();

    /// The outcomes still to come.
    default Iterator<RecordOutcome> iterator() {
        return new Iterator<>() {
            private @Nullable RecordOutcome ahead;

            @Override
            public boolean hasNext() {
                return ahead != null || tryAdvance(outcome -> ahead = outcome);
            }

            @Override
            public RecordOutcome next() {
                if (!hasNext() || ahead == null) {
                    throw new NoSuchElementException("No record is left; ask hasNext() first.");
                }
                RecordOutcome given = ahead;
                ahead = null;
                return given;
            }
        };
    }
}
