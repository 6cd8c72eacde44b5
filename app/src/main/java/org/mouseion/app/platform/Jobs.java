package org.mouseion.app.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Long work, kept in the database: any node may claim it, a kill loses nothing, a person may stop it.
public interface Jobs {

    /// Queues a run; it starts when a node is free.
    JobId ask(String kind, Map<String, String> parameters);

    Optional<JobView> find(JobId id);

    /// The newest first, at most `limit`.
    List<JobView> listRecent(int limit);

    /// Asks a job to stop after the batch in hand. Harmless where it is over.
    void cancel(JobId id);

    /// Puts a failed or cancelled job back in the queue, from its last checkpoint.
    void retry(JobId id);
}
