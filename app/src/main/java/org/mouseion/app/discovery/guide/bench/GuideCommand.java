package org.mouseion.app.discovery.guide.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./mouseion guide`
@Command(name = "guide", subcommands = GuideCommand.Check.class)
final class GuideCommand implements org.mouseion.app.platform.Command {

    private final Terminal terminal;

    GuideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.say("guide.bench.command");
        return ASKED_WRONGLY;
    }

    /// `guide check`: puts the institution's questions to the guide.
    @Command(name = "check")
    static final class Check implements org.mouseion.app.platform.Command {

        private final BenchRecords records;
        private final Jobs jobs;
        private final JobWatch watch;
        private final Terminal terminal;

        @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
        private @Nullable Path file;

        @Option(names = "--series", paramLabel = "NAME", defaultValue = "house", descriptionKey = "series")
        private String series = "house";

        Check(BenchRecords records, Jobs jobs, JobWatch watch, Terminal terminal) {
            this.records = records;
            this.jobs = jobs;
            this.watch = watch;
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            if (file != null) {
                if (!Files.isReadable(file)) {
                    throw new Problem("guide-bench-file", 404, file.toString());
                }
                records.replace(series, QuestionFile.read(Files.readString(file)));
            }
            if (records.list(series).isEmpty()) {
                throw new Problem("guide-bench-none", 404, series);
            }
            JobView over = watch.watch(jobs.ask(BenchJob.NAME, Map.of("series", series)));
            BenchRecords.Run run = records.listRuns(series).stream().findFirst().orElse(null);
            if (over.state() != JobView.State.DONE || run == null || run.figures() == null) {
                return FAILED;
            }
            return tell(run.figures(), records.listResults(run));
        }

        private int tell(Figures figures, List<BenchRecords.Result> results) {
            for (Figures.Line line : figures.lines()) {
                terminal.say(
                        "guide.bench.line",
                        line.of(),
                        line.questions(),
                        line.falseAnswers(),
                        line.answeredShare(),
                        line.refusals(),
                        line.precision());
            }
            results.stream()
                    .filter(result -> result.judged().verdict() == Verdict.FALSE)
                    .forEach(result -> terminal.line(
                            result.question().name() + ": " + result.question().question()));
            terminal.answer(figures);
            return figures.isClean() ? DONE : NEEDS_A_PERSON;
        }
    }
}
