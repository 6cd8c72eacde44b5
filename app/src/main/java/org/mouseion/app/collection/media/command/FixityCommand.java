package org.mouseion.app.collection.media.command;

import java.util.Map;
import org.mouseion.app.collection.media.fixity.FixityJob;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Jobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./mouseion media fixity`: reads masters again and compares them with their checksums.
@Command(name = "fixity")
public final class FixityCommand implements org.mouseion.app.platform.Command {

    private final Jobs jobs;
    private final JobWatch watch;

    @Option(names = "--days", paramLabel = "DAYS", descriptionKey = "days", defaultValue = "30")
    private int days;

    FixityCommand(Jobs jobs, JobWatch watch) {
        this.jobs = jobs;
        this.watch = watch;
    }

    @Override
    public Integer call() {
        JobView over = watch.watch(
                jobs.ask(FixityJob.NAME, Map.of(FixityJob.DAYS, Integer.toString(Math.clamp(days, 0, 36_500)))));
        if (over.state() != JobView.State.DONE) {
            return FAILED;
        }
        return over.progress().counts().getOrDefault("media-damaged", 0L) > 0 ? NEEDS_A_PERSON : DONE;
    }
}
