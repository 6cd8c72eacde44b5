package org.mouseion.benchmarks.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.mouseion.benchmarks.judgements.JudgedQuery;
import org.mouseion.benchmarks.judgements.Judgements;
import org.mouseion.benchmarks.peers.OpenSearch;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// The same house with its index on disk and on an OpenSearch cluster (`mouseion.index.address`): the same collection
/// is brought into both, and the judged queries are asked of both.
public final class ClusterAgreement implements Measurement {

    private static final int SHOWN = 10;

    @Override
    public String name() {
        return "cluster";
    }

    @Override
    public String about() {
        return "whether an index on an OpenSearch cluster answers as the one on disk does, over Joconde";
    }

    /// @param best the works of the first ten results, whatever their order
    private record Said(long total, Set<Long> best) {}

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        if (!OpenSearch.isHere()) {
            throw new IllegalArgumentException(OpenSearch.howToFetch());
        }
        Circumstances around = Circumstances.of(name(), options, "Joconde, and the judged queries");
        Path folder = options.work().resolve("cluster");
        Collections.clear(folder);
        Map<JudgedQuery, Said> disk = ask(folder.resolve("disk"), options, Map.of());
        Map<JudgedQuery, Said> cluster;
        try (OpenSearch openSearch = OpenSearch.start(folder.resolve("opensearch"))) {
            cluster = ask(
                    folder.resolve("house"),
                    options,
                    Map.of(
                            "mouseion.index.address",
                            openSearch.searchAddress().resolve("/").toString()));
        }
        Collections.clear(folder);
        List<String> notes = new ArrayList<>();
        long totals = 0;
        long best = 0;
        for (Map.Entry<JudgedQuery, Said> one : disk.entrySet()) {
            Said other = cluster.getOrDefault(one.getKey(), new Said(-1, Set.of()));
            totals += one.getValue().total() == other.total() ? 1 : 0;
            if (one.getValue().best().equals(other.best())) {
                best++;
            } else if (notes.size() < SHOWN) {
                notes.add("Otherwise: \"" + one.getKey().words() + "\", " + one.getValue() + " and " + other);
            }
        }
        return new Report(
                name(),
                around,
                List.of(new Table(
                        "Judged queries answered alike by the index on disk and on OpenSearch",
                        List.of("queries", "same total", "same first ten works"),
                        List.of(List.of(disk.size(), totals, best)))),
                notes,
                totals == disk.size());
    }

    private static Map<JudgedQuery, Said> ask(Path folder, Options options, Map<String, String> settings)
            throws IOException, InterruptedException {
        try (MeasuredHouse house = MeasuredHouse.open(folder, settings)) {
            Collections.JOCONDE.bringInto(house, options.shared());
            house.awaitIndexed();
            Search search = house.get(Search.class);
            Map<JudgedQuery, Said> said = new LinkedHashMap<>();
            for (JudgedQuery judged : Judgements.queries()) {
                Found found = search.find(new SearchQuery(
                        judged.words(),
                        Map.of(),
                        null,
                        null,
                        false,
                        SearchQuery.Sort.RELEVANCE,
                        1,
                        SHOWN,
                        judged.language()));
                said.put(
                        judged,
                        new Said(
                                found.total(),
                                found.hits().stream()
                                        .map(hit -> hit.work().value())
                                        .collect(Collectors.toCollection(TreeSet::new))));
            }
            return said;
        }
    }
}
