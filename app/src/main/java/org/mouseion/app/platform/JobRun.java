package org.mouseion.app.platform;

import java.util.Map;
import java.util.function.Supplier;

/// A job as the work sees it.
public interface JobRun {

    JobId id();

    /// What was asked; never changes.
    Map<String, String> parameters();

    /// What the last committed batch left; empty at the first start.
    Map<String, String> checkpoint();

    /// Runs one batch in a transaction and saves progress and checkpoint in the same one: after a kill the job goes on
    /// from here.
    /// Throws [JobCancelled] where somebody asked to stop; retries while the database is away.
    void commit(Progress progress, Map<String, String> checkpoint, Runnable batch);

    /// As [#commit(Progress, Map, Runnable)], for a batch that knows only afterwards what it came to. It may be run
    /// again where the database was away.
    void commit(Supplier<Step> batch);

    /// What one batch came to, and where to go on.
    record Step(Progress progress, Map<String, String> checkpoint) {
        public Step {
            checkpoint = Map.copyOf(checkpoint);
        }
    }

    /// How far it is.
    ///
    /// @param done units done (bytes, records)
    /// @param total units in all; 0 where nobody knows
    /// @param counts what happened so far by message key, for example `created` → 1204
    record Progress(long done, long total, Map<String, Long> counts) {
        public Progress {
            counts = Map.copyOf(counts);
        }
    }

    /// Thrown through the work when a person cancelled it; the work need not catch it.
    final class JobCancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public JobCancelled() {
            super("cancelled", null, false, false);
        }
    }
}
