package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// The highest number given so far; 0 where there is none.
    long highestId();

    /// Works in the order of ids after `after`, at most `limit`.
    List<Work> listAfter(long after, int limit);

    /// Every work in the order of ids, in batches; memory does not grow with the collection. Resumes after `after` (0
    /// for all).
    void forEachBatch(long after, int batchSize, Consumer<List<Work>> batch);

    /// Tells the catalogue which records a reading of `source` met, by source id and fingerprint, and returns the
    /// ids of those it already holds just so: they need be neither mapped nor saved. Whatever is met, even a record
    /// that is set aside afterwards, does not vanish with this run. Inside the caller's transaction.
    ///
    /// @param run number of the reading, growing from one to the next; a job's number will do
    Set<String> markSeen(String source, long run, Map<String, String> fingerprints);

    /// Writes drafts of one source: creates, updates what changed, leaves the rest; a vanished work comes back.
    /// Inside the caller's transaction; publishes one [WorksChanged].
    ///
    /// @param run as for [#markSeen]; 0 for drafts that do not come from the reading of a whole source
    Saved save(long run, List<WorkDraft> drafts);

    /// As [#save(long, List)], for drafts that do not come from the reading of a whole source.
    default Saved save(List<WorkDraft> drafts) {
        return save(0, drafts);
    }

    /// After `source` was read to its end: marks at most `atMost` works that no run from `run` on has met as
    /// [WorkState#VANISHED]. Call until it returns 0, each time in a transaction of its own; publishes one
    /// [WorksChanged] a call.
    int markVanished(String source, long run, int atMost);

    /// What [#markVanished] would mark.
    Presence presence(String source, long run);

    /// @param works how many works of the source have not vanished
    /// @param unmet how many of them no run from the one asked for has met
    record Presence(long works, long unmet) {}

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
