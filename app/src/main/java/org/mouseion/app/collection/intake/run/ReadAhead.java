package org.mouseion.app.collection.intake.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.mouseion.app.collection.intake.mapping.MapOutcome;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.quarantine.SetAside;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.Remark;
import org.mouseion.formats.records.UnreadableRecord;

/// Reads, fingerprints and, where most records are new, maps in a thread of its own, at most two batches ahead of the
/// database: the parser keeps one core busy while PostgreSQL keeps the other, and memory holds three batches whatever
/// the size of the file.
final class ReadAhead implements AutoCloseable {

    private static final int AHEAD = 2;

    private sealed interface Next {
        record Read(Batch batch) implements Next {}

        record Broken(Throwable thrown) implements Next {}
    }

    private final RecordSource source;
    private final Mapper mapper;
    private final Fingerprints fingerprints;
    private final int size;
    private final BlockingQueue<Next> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private volatile boolean mapAhead = true;

    /// @param size records a batch
    ReadAhead(RecordSource source, Mapper mapper, Fingerprints fingerprints, int size) {
        this.source = source;
        this.mapper = mapper;
        this.fingerprints = fingerprints;
        this.size = size;
        this.thread = Thread.ofPlatform().daemon().name("intake-reader").start(this::readAll);
    }

    /// The next batch; the last one says so.
    Batch next() throws InterruptedException {
        return switch (ready.take()) {
            case Next.Read(Batch batch) -> batch;
            case Next.Broken(Error error) -> throw error;
            case Next.Broken(RuntimeException broken) -> throw broken;
            case Next.Broken(Throwable broken) -> throw new IllegalStateException(broken);
        };
    }

    /// Whether mapping ahead pays: not where most records turn out unchanged.
    void mapAhead(boolean pays) {
        mapAhead = pays;
    }

    private void readAll() {
        try {
            boolean more = true;
            while (more) {
                Batch batch = read();
                more = !batch.last();
                ready.put(new Next.Read(batch));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error broken) {
            tell(broken);
        }
    }

    private void tell(Throwable broken) {
        try {
            ready.put(new Next.Broken(broken));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch read() {
        Gathering batch = new Gathering();
        boolean more = true;
        while (more && batch.entries.size() + batch.asides.size() < size) {
            more = source.tryAdvance(batch::take);
        }
        return new Batch(batch.entries, batch.asides, batch.position, source.bytesRead(), batch.cutShort, !more);
    }

    private final class Gathering {
        private final List<Batch.Entry> entries = new ArrayList<>();
        private final List<SetAside> asides = new ArrayList<>();
        private final boolean mapping = mapAhead;
        private long position;
        private boolean cutShort;

        void take(RecordOutcome outcome) {
            position = Math.max(position, outcome.position());
            switch (outcome) {
                case RawRecord record -> take(record);
                case UnreadableRecord unreadable -> {
                    cutShort = true;
                    asides.add(new SetAside(
                            unreadable.position(),
                            unreadable.code(),
                            unreadable.args(),
                            unreadable.detail(),
                            unreadable.excerpt(),
                            null,
                            false));
                }
            }
        }

        private void take(RawRecord record) {
            String id = mapper.idOf(record);
            MapOutcome mapped = mapping && !id.isEmpty() ? mapper.map(record) : null;
            entries.add(new Batch.Entry(record, id, fingerprints.of(record), mapped));
            for (Remark remark : record.remarks()) {
                asides.add(Findings.doubt(record, remark.code(), remark.args(), ""));
            }
            if (id.isEmpty()) {
                cutShort = true;
            }
        }
    }

    /// Stops reading; the source is the caller's to close, once this thread is over.
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            ready.clear();
            try {
                thread.join(50);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
