package org.mouseion.app.platform.jobs;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mouseion.app.platform.Hindrance;
import org.mouseion.app.platform.JobId;
import org.springframework.stereotype.Component;

/// Jobs of this node that wait for an outage to end. Kept in memory, because a full disk cannot be written down on it.
@Component
class WaitingJobs {

    private final Map<JobId, Hindrance> waiting = new ConcurrentHashMap<>();

    void add(JobId job, Hindrance hindrance) {
        waiting.put(job, hindrance);
    }

    void remove(JobId job) {
        waiting.remove(job);
    }

    Optional<Hindrance> find(JobId job) {
        return Optional.ofNullable(waiting.get(job));
    }
}
