package org.mouseion.app.discovery.index.feed;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Hands batches to the engine in a thread of its own, one after the other, so that whoever prepares them need not
/// wait: the database and the words of the next batch keep one core busy while the engine keeps the other.
final class Handover implements AutoCloseable {

    private final Consumer<IndexWriting.Prepared> engine;
    private List<PendingWorks.Note> notes = List.of();
    private CompletableFuture<Void> taking = CompletableFuture.completedFuture(null);

    /// @param engine takes a batch and returns when it has it
    Handover(Consumer<IndexWriting.Prepared> engine) {
        this.engine = engine;
    }

    /// The engine refused a batch.
    static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<PendingWorks.Note> notes;

        NotTaken(List<PendingWorks.Note> notes, Throwable cause) {
            super(cause);
            this.notes = List.copyOf(notes);
        }

        /// Of the batch that was refused.
        List<PendingWorks.Note> notes() {
            return notes;
        }
    }

    /// Waits until the batch before is taken, and begins with this one. Returns the notes of the one before.
    List<PendingWorks.Note> next(List<PendingWorks.Note> of, IndexWriting.Prepared batch) {
        List<PendingWorks.Note> before = end();
        notes = of;
        taking = CompletableFuture.runAsync(
                () -> engine.accept(batch),
                task -> Thread.ofPlatform().name("index-put").daemon().start(task));
        return before;
    }

    /// Waits until the last batch is taken and returns its notes.
    List<PendingWorks.Note> end() {
        List<PendingWorks.Note> before = notes;
        notes = List.of();
        try {
            taking.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IndexWriting.Refused) {
                throw new NotTaken(before, failed.getCause());
            }
            throw failed;
        }
        return before;
    }

    /// Whatever happened meanwhile, nothing is on its way any more.
    @Override
    public void close() {
        taking.handle((done, failed) -> done).join();
    }
}
