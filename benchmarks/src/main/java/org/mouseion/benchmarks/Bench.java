package org.mouseion.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mouseion.benchmarks.answers.AnswerQuality;
import org.mouseion.benchmarks.dates.DatesRead;
import org.mouseion.benchmarks.doubt.DoubtQuality;
import org.mouseion.benchmarks.doubt.PageSpeed;
import org.mouseion.benchmarks.guide.GuideQuality;
import org.mouseion.benchmarks.guide.GuideSureness;
import org.mouseion.benchmarks.guide.injected.Injections;
import org.mouseion.benchmarks.guide.speed.GuideSpeed;
import org.mouseion.benchmarks.intake.ImportSpeed;
import org.mouseion.benchmarks.intake.Lossless;
import org.mouseion.benchmarks.looks.LooksQuality;
import org.mouseion.benchmarks.nearest.NearestSpeed;
import org.mouseion.benchmarks.print.PrintReading;
import org.mouseion.benchmarks.quality.AcrossLanguages;
import org.mouseion.benchmarks.quality.SearchQuality;
import org.mouseion.benchmarks.recall.RecallSpeed;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.search.ClusterAgreement;
import org.mouseion.benchmarks.search.SearchSpeed;
import org.mouseion.benchmarks.spotting.SpottingQuality;
import org.mouseion.benchmarks.start.StartTime;
import org.mouseion.benchmarks.support.SupportAcross;
import org.mouseion.benchmarks.tiles.TileSpeed;

/// `./mouseion bench`: runs one measurement, or all of them.
///
/// Exit codes: 0 measured, 1 measured and worse than acceptable, 2 asked wrongly.
public final class Bench {

    private static final List<Measurement> ALL = List.of(
            new ImportSpeed(),
            new Lossless(),
            new SearchQuality(),
            new AcrossLanguages(),
            new AnswerQuality(),
            new SearchSpeed(),
            SearchSpeed.million(),
            new ClusterAgreement(),
            new NearestSpeed(),
            new RecallSpeed(),
            new StartTime(),
            new DatesRead(),
            new SupportAcross(),
            new GuideQuality(),
            new GuideSureness(),
            new Injections(),
            new DoubtQuality(),
            new SpottingQuality(),
            new PrintReading(),
            new PageSpeed(),
            new GuideSpeed(),
            new TileSpeed(),
            new LooksQuality());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) throws Exception {
        boolean named = arguments.length > 0 && !arguments[0].startsWith("--");
        Optional<Measurement> one =
                named ? ALL.stream().filter(m -> m.name().equals(arguments[0])).findFirst() : Optional.empty();
        if (arguments.length > 0 && "--help".equals(arguments[0]) || named && one.isEmpty()) {
            System.err.println("./mouseion bench [NAME] [--format json] [--shared DIR] [--work DIR]");
            ALL.forEach(m -> System.err.printf("  %-10s %s%n", m.name(), m.about()));
            return 2;
        }
        Options options = Options.of(named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
        // Standard output is for the figures alone; what the house says while it works goes to standard error.
        PrintStream figures = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        boolean acceptable = true;
        for (Measurement measurement : one.map(List::of).orElse(ALL)) {
            Report report = measurement.measure(options);
            figures.println(options.json() ? report.json() : report.text());
            acceptable &= report.acceptable();
        }
        return acceptable ? 0 : 1;
    }
}
