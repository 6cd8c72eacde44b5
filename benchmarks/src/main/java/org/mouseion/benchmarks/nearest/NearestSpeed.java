package org.mouseion.benchmarks.nearest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.WorkIndex.Near;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.mouseion.benchmarks.judgements.Judgements;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// Four ways to the works nearest to a line, one line at a time on one thread, in turn: the house's, a graph with a
/// narrow and with a wide beam, and a look at every work.
public final class NearestSpeed implements Measurement {

    private static final int WANTED = 24;
    private static final int WIDE = 100;
    private static final int WARM = 40;
    /// Many works have the same text: any of those as near as the last of the nearest is right.
    private static final double ROUNDING = 0.002;

    private static final double NANOS_IN_MILLI = 1e6;

    private interface Way {
        List<Near> go(float[] sought) throws IOException;
    }

    private record Named(String name, Way way, boolean whole) {}

    @Override
    public String name() {
        return "nearest";
    }

    @Override
    public String about() {
        return "the works nearest in meaning: recall and time, beside Lucene's graph and a look at every work";
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        Circumstances around = Circumstances.of(name(), options, "Tate");
        Path folder = options.work().resolve("nearest");
        if (options.has("anew")) {
            Collections.clear(folder);
        }
        try (MeasuredHouse house = MeasuredHouse.open(folder)) {
            if (house.get(Works.class).count() == 0) {
                Collections.TATE.bringInto(house, options.shared());
            }
            house.awaitIndexed();
            WorkIndex index = house.get(WorkIndex.class);
            if (index.isScattered()) {
                index.gather();
            }
            return measure(house, index, folder.resolveSibling("nearest-graph"), around);
        }
    }

    private Report measure(MeasuredHouse house, WorkIndex index, Path graphFolder, Circumstances around)
            throws IOException {
        Embeddings engine = house.get(Embeddings.class);
        long begun = System.nanoTime();
        Meanings meanings = Meanings.of(house.get(Works.class), engine);
        double read = (System.nanoTime() - begun) / 1e9;
        Collections.clear(graphFolder);
        begun = System.nanoTime();
        try (Graph graph = Graph.build(graphFolder, meanings)) {
            double built = (System.nanoTime() - begun) / 1e9;
            List<String> lines = lines();
            List<float[]> sought = engine.embed(lines, Embeddings.Use.QUERY).vectors().stream()
                    .map(vector -> vector.toArray())
                    .toList();
            List<Named> ways = List.of(
                    new Named("house", vector -> index.nearest(vector, new Clause.All(), WANTED), false),
                    new Named("graph, beam " + WANTED, vector -> graph.nearest(vector, WANTED, WANTED), true),
                    new Named("graph, beam " + WIDE, vector -> graph.nearest(vector, WANTED, WIDE), true),
                    new Named("every work", vector -> meanings.nearest(vector, WANTED), false));
            Table table = compare(ways, sought, meanings);
            return new Report(
                    name(),
                    around,
                    List.of(table, whole(house.get(Search.class), lines)),
                    List.of(
                            meanings.ids().size() + " works, " + meanings.vectors() + " vectors; " + lines.size()
                                    + " judged lines in four languages",
                            String.format(
                                    Locale.ROOT,
                                    "building the graph with one thread took %.1f s; reading every record and making its "
                                            + "vectors %.1f s, of which the house pays the making",
                                    built,
                                    read),
                            "the graph holds whole texts alone, and its recall is of them"),
                    true);
        }
    }

    private static Table compare(List<Named> ways, List<float[]> sought, Meanings meanings) throws IOException {
        long[][] nanos = new long[ways.size()][sought.size()];
        double[] found = new double[ways.size()];
        for (int i = -Math.min(WARM, sought.size()); i < sought.size(); i++) {
            float[] line = sought.get(Math.max(i, -i - 1));
            double least = meanings.nearest(line, WANTED).getLast().cosine();
            double leastWhole = meanings.nearestWhole(line, WANTED).getLast().cosine();
            for (int turn = 0; turn < ways.size(); turn++) {
                int way = Math.floorMod(i + turn, ways.size());
                long begun = System.nanoTime();
                List<Near> near = ways.get(way).way().go(line);
                long took = System.nanoTime() - begun;
                if (i >= 0) {
                    nanos[way][i] = took;
                    double worst = (ways.get(way).whole() ? leastWhole : least) - ROUNDING;
                    found[way] +=
                            near.stream().filter(one -> one.cosine() >= worst).count() / (double) WANTED;
                }
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            rows.add(List.of(
                    ways.get(way).name(),
                    found[way] / sought.size(),
                    percentile(nanos[way], 0.5),
                    percentile(nanos[way], 0.99)));
        }
        return new Table("The nearest " + WANTED, List.of("way", "recall", "p50 ms", "p99 ms"), rows);
    }

    /// The whole search for the same lines, from the words to works with reasons.
    private static Table whole(Search search, List<String> lines) {
        long[] nanos = new long[lines.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < nanos.length; i++) {
                // Another language of the page each round: nothing is remembered of the first.
                Locale locale = round == 0 ? Locale.ENGLISH : Locale.FRENCH;
                long begun = System.nanoTime();
                search.find(new SearchQuery(
                        lines.get(i), Map.of(), null, null, false, SearchQuery.Sort.RELEVANCE, 1, WANTED, locale));
                nanos[i] = System.nanoTime() - begun;
            }
        }
        return new Table(
                "The whole search for these lines, most of which words do not answer",
                List.of("p50 ms", "p99 ms"),
                List.of(List.of(percentile(nanos, 0.5), percentile(nanos, 0.99))));
    }

    private static double percentile(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        java.util.Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_IN_MILLI;
    }

    private static List<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        for (List<String> row : Judgements.table("across-queries.tsv")) {
            lines.addAll(row.subList(2, row.size()));
        }
        return List.copyOf(lines);
    }
}
