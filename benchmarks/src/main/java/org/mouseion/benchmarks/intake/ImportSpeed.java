package org.mouseion.benchmarks.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.propose.Preparation;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.platform.JobView;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.mouseion.formats.records.ReadOverrides;

/// Brings a file into an empty house, waits until a search finds every work of it, and brings it in again.
///
/// Goals for Tate's 69,202 works on two cores: 1,500 a second to searchable, heap under 1 GiB, and the second time five
/// times faster.
public final class ImportSpeed implements Measurement {

    private static final int TIMES = 3;
    private static final double MIB = 1024 * 1024.0;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String about() {
        return "a file into an empty house until all of it is found, and the same again; --file FILE, --times N";
    }

    /// @param imported seconds until every record was in the catalogue
    /// @param searchable seconds until a search found every work
    private record Round(long records, double imported, double searchable, long heap, long left) {
        double perSecond() {
            return records / imported;
        }

        double searchablePerSecond() {
            return records / searchable;
        }
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        Path file = options.find("file").map(Path::of).orElse(Collections.TATE.in(options.shared()));
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no " + file + ". Maybe name another by --file or --shared.");
        }
        Circumstances around =
                Circumstances.of(name(), options, file.getFileName().toString());
        List<Round> first = new ArrayList<>();
        List<Round> again = new ArrayList<>();
        Path folder = options.work().resolve("import");
        for (int time = 0; time < options.number("times", TIMES); time++) {
            Collections.clear(folder);
            try (MeasuredHouse house = MeasuredHouse.open(folder)) {
                house.awaitSettled();
                Mapping mapping = house.get(Preparation.class)
                        .look(file, file.getFileName().toString(), ReadOverrides.none())
                        .mapping();
                first.add(bring(house, file, mapping));
                again.add(bring(house, file, mapping));
            }
        }
        Collections.clear(folder);
        return new Report(
                name(),
                around,
                List.of(rounds(first, again), medians(first, again)),
                List.of(
                        "The first import begins right after the start, so that the compiler of the JVM is part of it;"
                                + " later ones run in the same process.",
                        "Searchable: a search for everything finds every work. Vectors follow in a job of their own and are not"
                                + " waited for."),
                true);
    }

    private static Round bring(MeasuredHouse house, Path file, Mapping mapping)
            throws IOException, InterruptedException {
        try (HeapPeak heap = HeapPeak.watch()) {
            long begun = System.nanoTime();
            JobView over = house.bringIn(file, mapping);
            double imported = (System.nanoTime() - begun) / 1e9;
            Map<String, Long> counts = over.progress().counts();
            awaitSearchable(house, counts.getOrDefault("created", 0L));
            double searchable = (System.nanoTime() - begun) / 1e9;
            return new Round(counts.getOrDefault("read", 0L), imported, searchable, heap.most(), heap.mostLeft());
        }
    }

    private static void awaitSearchable(MeasuredHouse house, long works) throws InterruptedException {
        house.awaitIndexed();
        long found = house.get(Search.class)
                .find(new SearchQuery("", Map.of(), null, null, false, SearchQuery.Sort.OLDEST, 1, 1, Locale.ENGLISH))
                .total();
        if (found < works) {
            throw new IllegalStateException(
                    "Nothing is left to index, but only " + found + " of " + works + " works are found.");
        }
    }

    private static Table rounds(List<Round> first, List<Round> again) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            rows.add(row("empty house, " + (i + 1), first.get(i)));
            rows.add(row("again, unchanged, " + (i + 1), again.get(i)));
        }
        return new Table(
                "Each import",
                List.of(
                        "import",
                        "records",
                        "imported after s",
                        "records/s",
                        "searchable after s",
                        "records/s to searchable",
                        "heap peak MiB",
                        "left after a collection MiB"),
                rows);
    }

    private static List<Object> row(String what, Round round) {
        return List.of(
                what,
                round.records(),
                round.imported(),
                round.perSecond(),
                round.searchable(),
                round.searchablePerSecond(),
                round.heap() / MIB,
                round.left() / MIB);
    }

    private static Table medians(List<Round> first, List<Round> again) {
        double searchable = median(first, Round::searchable);
        double second = median(again, Round::searchable);
        return new Table(
                "Medians",
                List.of("imported records/s", "searchable records/s", "again records/s", "times faster again"),
                List.of(List.of(
                        median(first, Round::perSecond),
                        median(first, Round::searchablePerSecond),
                        median(again, Round::searchablePerSecond),
                        searchable / second)));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        return rounds.stream()
                .map(of::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(rounds.size() / 2);
    }
}
