package org.mouseion.app.collection.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;

/// Jobs that are asked for and wait for ever.
public record AskedJobs(List<String> kinds) implements Jobs {

    @Override
    public JobId ask(String kind, Map<String, String> parameters) {
        kinds.add(kind);
        return new JobId(kinds.size());
    }

    @Override
    public Optional<JobView> find(JobId id) {
        return Optional.empty();
    }

    @Override
    public List<JobView> listRecent(int limit) {
        return kinds.stream().map(AskedJobs::waiting).toList();
    }

    private static JobView waiting(String kind) {
        return new JobView(
                new JobId(1),
                kind,
                Map.of(),
                JobView.State.WAITING,
                new JobRun.Progress(0, 0, Map.of()),
                Instant.EPOCH,
                null,
                null,
                0,
                null,
                Map.of());
    }

    @Override
    public void cancel(JobId id) {}

    @Override
    public void retry(JobId id) {}
}
