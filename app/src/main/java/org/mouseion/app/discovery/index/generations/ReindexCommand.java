package org.mouseion.app.discovery.index.generations;

import java.util.Map;
import org.mouseion.app.platform.Command;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Jobs;

/// `./mouseion reindex`: builds the index anew from the catalogue while the old one goes on answering.
@picocli.CommandLine.Command(name = "reindex")
final class ReindexCommand implements Command {

    private final Jobs jobs;
    private final JobWatch watch;

    ReindexCommand(Jobs jobs, JobWatch watch) {
        this.jobs = jobs;
        this.watch = watch;
    }

    @Override
    public Integer call() {
        return watch.exitCode(jobs.ask(Rebuild.NAME, Map.of()));
    }
}
