package org.mouseion.app.platform.console;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./mouseion jobs`: what runs, what waits, what is over; stop one, try one again, watch one.
@Command(
        name = "jobs",
        subcommands = {JobsCommand.Cancel.class, JobsCommand.Retry.class, JobsCommand.Watch.class})
final class JobsCommand implements org.mouseion.app.platform.Command {

    private final Jobs jobs;
    private final Terminal terminal;

    @Option(names = "--limit", defaultValue = "20", paramLabel = "NUMBER", descriptionKey = "limit")
    private int limit;

    JobsCommand(Jobs jobs, Terminal terminal) {
        this.jobs = jobs;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<JobView> recent = jobs.listRecent(limit);
        terminal.answer(recent);
        if (recent.isEmpty()) {
            terminal.say("console.jobs.none");
        }
        recent.forEach(job -> terminal.line(line(job)));
        return DONE;
    }

    private String line(JobView job) {
        Words words = terminal.words();
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(Tongues.forDates(words.locale()))
                .withZone(ZoneId.systemDefault());
        return "%6d  %-18s  %-12s  %s"
                .formatted(
                        job.id().value(),
                        when.format(job.asked()),
                        words.say("job.state." + job.state().name().toLowerCase(Locale.ROOT)),
                        words.sayOr(job.kind(), "job." + job.kind()));
    }

    /// `jobs cancel NUMBER`
    @Command(name = "cancel")
    static final class Cancel implements org.mouseion.app.platform.Command {
        private final Jobs jobs;
        private final Terminal terminal;

        @Parameters(paramLabel = "NUMBER", descriptionKey = "number")
        private long number;

        Cancel(Jobs jobs, Terminal terminal) {
            this.jobs = jobs;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            get(jobs, number);
            jobs.cancel(new JobId(number));
            terminal.say("console.jobs.cancelled", Long.toString(number));
            terminal.answer(get(jobs, number));
            return DONE;
        }
    }

    /// `jobs retry NUMBER`
    @Command(name = "retry")
    static final class Retry implements org.mouseion.app.platform.Command {
        private final Jobs jobs;
        private final JobWatch watch;

        @Parameters(paramLabel = "NUMBER", descriptionKey = "number")
        private long number;

        Retry(Jobs jobs, JobWatch watch) {
            this.jobs = jobs;
            this.watch = watch;
        }

        @Override
        public Integer call() {
            get(jobs, number);
            jobs.retry(new JobId(number));
            return watch.exitCode(new JobId(number));
        }
    }

    /// `jobs watch NUMBER`
    @Command(name = "watch")
    static final class Watch implements org.mouseion.app.platform.Command {
        private final JobWatch watch;

        @Parameters(paramLabel = "NUMBER", descriptionKey = "number")
        private long number;

        Watch(JobWatch watch) {
            this.watch = watch;
        }

        @Override
        public Integer call() {
            return watch.exitCode(new JobId(number));
        }
    }

    private static JobView get(Jobs jobs, long number) {
        return jobs.find(new JobId(number)).orElseThrow(() -> Problem.notFound("job-missing", Long.toString(number)));
    }
}
