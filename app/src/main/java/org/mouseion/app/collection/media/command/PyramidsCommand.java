package org.mouseion.app.collection.media.command;

import java.util.Map;
import org.mouseion.app.collection.media.pyramid.PyramidJob;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Jobs;
import picocli.CommandLine.Command;

/// `./mouseion media pyramids`: makes every pyramid that is not there, after a restore for example.
@Command(name = "pyramids")
public final class PyramidsCommand implements org.mouseion.app.platform.Command {

    private final Jobs jobs;
    private final JobWatch watch;

    PyramidsCommand(Jobs jobs, JobWatch watch) {
        this.jobs = jobs;
        this.watch = watch;
    }

    @Override
    public Integer call() {
        return watch.exitCode(jobs.ask(PyramidJob.NAME, Map.of(PyramidJob.MISSING, "true")));
    }
}
