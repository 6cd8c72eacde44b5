package org.mouseion.benchmarks.intake;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mouseion.app.Mouseion;
import org.mouseion.app.collection.intake.propose.Preparation;
import org.mouseion.app.collection.intake.run.Imports;
import org.mouseion.app.collection.intake.run.Plan;
import org.mouseion.app.collection.intake.run.Plans;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.formats.records.ReadOverrides;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Imports a file into an empty house, waits until all of it can be searched, and imports it again.
///
/// `./mouseion bench import [FILE]`; without a file, Tate's 69,202 works in `../shared/data`. Goals: 1,500 works a
/// second to searchable on two cores, the second time five times faster, heap under 1 GiB.
public final class ImportBenchmark {

    private static final long LOOK_MILLIS = 100;

    private ImportBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = args.length > 0 ? Path.of(args[0]) : tate();
        if (!Files.isRegularFile(file)) {
            System.err.println("There is no file " + file + ". Name one: ./mouseion bench import FILE");
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("mouseion-import-benchmark");
        try {
            measure(file, folder);
        } finally {
            try (Stream<Path> inside = Files.walk(folder)) {
                inside.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void measure(Path file, Path folder) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%s, %,d bytes; %d cores, heap at most %,d MiB, Java %s%n",
                file.getFileName(),
                Files.size(file),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version());
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(Mouseion.class)
                .run(
                        "--mouseion.data=" + folder,
                        "--mouseion.key=take",
                        "--server.port=-1",
                        "--logging.threshold.console=WARN")) {
            bring(house, file, "first import");
            bring(house, file, "second, unchanged");
        }
    }

    private static void bring(ConfigurableApplicationContext house, Path file, String name)
            throws IOException, InterruptedException {
        FileStore files = house.getBean(FileStore.class);
        Preparation.Seen seen =
                house.getBean(Preparation.class).look(file, file.getFileName().toString(), ReadOverrides.none());
        long begun = System.nanoTime();
        resetPeaks();
        Plan plan;
        try (InputStream content = Files.newInputStream(file)) {
            plan = house.getBean(Plans.class)
                    .make(
                            files.put(content),
                            file.getFileName().toString(),
                            Files.size(file),
                            ReadOverrides.none(),
                            seen.mapping(),
                            0);
        }
        JobView over =
                await(house.getBean(Jobs.class), house.getBean(Imports.class).begin(plan));
        double imported = (System.nanoTime() - begun) / 1e9;
        Map<String, Long> counts = over.progress().counts();
        long read = counts.getOrDefault("read", 0L);
        long works = awaitSearchable(house, counts.getOrDefault("created", 0L));
        double searchable = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-18s %s: %,d records in %.1f s (%,.0f a second); %,d searchable after %.1f s (%,.0f a second); "
                        + "heap peak %,d MiB; %s%n",
                name,
                over.state(),
                read,
                imported,
                read / imported,
                works,
                searchable,
                read / searchable,
                peakHeap() >> 20,
                counts);
    }

    private static JobView await(Jobs jobs, JobId id) throws InterruptedException {
        JobView view = jobs.find(id).orElseThrow();
        while (!view.state().isOver()) {
            Thread.sleep(LOOK_MILLIS);
            view = jobs.find(id).orElseThrow();
        }
        return view;
    }

    /// Waits until a search for everything finds at least `expected` works.
    private static long awaitSearchable(ConfigurableApplicationContext house, long expected)
            throws InterruptedException {
        Search search = house.getBean(Search.class);
        SearchQuery everything =
                new SearchQuery("", Map.of(), null, null, false, SearchQuery.Sort.OLDEST, 1, 1, Locale.ENGLISH);
        long found = search.find(everything).total();
        while (found < expected) {
            Thread.sleep(LOOK_MILLIS);
            found = search.find(everything).total();
        }
        return found;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static Path tate() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared/data/tate/artworks.ndjson.gz");
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
        }
        return Path.of("../shared/data/tate/artworks.ndjson.gz");
    }
}
