package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The catalogue's works.
public interface Works {

    /// The work, or a [org.mouseion.app.platform.Problem] `work-not-found`.
    Work get(WorkId id);

    Optional<Work> find(WorkId id);

    Optional<Work> find(SourceRef source);

    /// Those of `ids` that exist, in the order asked.
    List<Work> list(Collection<WorkId> ids);

    long count();

    /// Every work in the order of ids, in batches; memory does not grow with the collection. Resumes after `after` (0
    /// for all).
    void forEachBatch(long after, int batchSize, Consumer<List<Work>> batch);

    /// Writes drafts of one source: creates, updates what changed, leaves the rest. Inside the caller's transaction;
    /// publishes one
    /// [WorksChanged].
    Saved save(List<WorkDraft> drafts);

    /// What saving came to, draft by draft, in order.
    record Saved(List<Outcome> outcomes) {
        public Saved {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// One draft's fate.
    record Outcome(WorkId id, Fate fate) {}

    /// CREATED new; UPDATED its facts changed; UNCHANGED same fingerprint; KEPT a person edited it since: the source's
    /// new version is
    /// kept beside it as a proposal, not written over the edit.
    enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED,
        KEPT
    }
}
