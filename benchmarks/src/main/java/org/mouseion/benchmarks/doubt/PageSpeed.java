package org.mouseion.benchmarks.doubt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.mouseion.algorithms.doubt.Dial;
import org.mouseion.app.discovery.PageQuery;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PagesFound;
import org.mouseion.app.discovery.index.pages.PageIndex;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.springframework.util.FileSystemUtils;

/// How long it takes to index many pages with their doubt, and to search them at each position of the dial.
public final class PageSpeed implements Measurement {

    private static final int BATCH = 500;
    private static final double ERRORS = 0.10;

    /// Milliseconds at the middle that a search may take on the positions that are meant for every day.
    private static final double GOAL = 20;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String about() {
        return "indexing and searching 100,000 pages with alternatives (--pages, --lines, --queries; --keep: as indexed)";
    }

    @Override
    public Report measure(Options options) throws IOException {
        int pages = options.number("pages", 100_000);
        int lines = options.number("lines", 250_000);
        int queries = options.number("queries", 300);
        Circumstances around = Circumstances.of(
                name(), options, pages + " pages of 200 words, made of " + lines + " lines misread at 10 % errors");
        Path piaf = options.shared().resolve("piaf/piaf-v1.0.json");
        if (!Files.exists(piaf)) {
            return new Report(name(), around, List.of(), List.of("Not measured: " + piaf + " is not here."), true);
        }
        Path folder = options.work().resolve("pages");
        boolean kept = options.has("keep") && Files.isDirectory(folder);
        if (!kept) {
            FileSystemUtils.deleteRecursively(folder);
        }
        ManyPages many = new ManyPages(
                piaf,
                lines,
                ERRORS,
                RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        List<List<Object>> speeds = new ArrayList<>();
        try (PageIndex index = PageIndex.open(folder)) {
            double seconds = kept ? 0 : fill(index, many, pages);
            List<List<Object>> size = List.of(List.of(pages, seconds, bytes(folder) / 1e6));
            boolean fast = true;
            for (Dial dial : Dial.values()) {
                double[] one = search(index, many, dial, 1, queries);
                double[] two = search(index, many, dial, 2, queries);
                fast &= dial.slips() || one[0] < GOAL;
                speeds.add(List.of(dial.ordinal(), one[0], one[1], one[2], two[0], two[1], two[2]));
            }
            return new Report(
                    name(),
                    around,
                    List.of(
                            new Table("Indexing", List.of("pages", "seconds", "megabytes"), size),
                            new Table(
                                    "Milliseconds a search of ten pages with their places",
                                    List.of("dial", "p50", "p99", "pages found", "two words p50", "p99", "pages found"),
                                    speeds)),
                    List.of("Queries are words and pairs of neighbouring words of the texts, by their frequency."),
                    fast);
        }
    }

    private static double fill(PageIndex index, ManyPages many, int pages) {
        long nanos = 0;
        List<PageRead> batch = new ArrayList<>();
        for (long id = 1; id <= pages; id++) {
            batch.add(many.page(id));
            if (batch.size() == BATCH || id == pages) {
                long start = System.nanoTime();
                index.put(batch);
                nanos += System.nanoTime() - start;
                batch.clear();
            }
        }
        long start = System.nanoTime();
        index.finish();
        index.gather(3);
        return (nanos + System.nanoTime() - start) / 1e9;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /// Median, 99th percentile, and pages found on average.
    private static double[] search(PageIndex index, ManyPages many, Dial dial, int words, int queries) {
        double[] millis = new double[queries];
        double found = 0;
        for (int i = -queries / 3; i < queries; i++) {
            PageQuery query = new PageQuery(many.query(words), null, dial, 1, 10);
            long start = System.nanoTime();
            PagesFound result = index.find(query);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                found += result.total();
            }
        }
        Arrays.sort(millis);
        return new double[] {millis[queries / 2], millis[queries * 99 / 100], found / queries};
    }
}
