package org.mouseion.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.WorkDocuments;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.mouseion.benchmarks.house.ServedHouse;
import org.mouseion.benchmarks.peers.OpenSearch;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.mouseion.benchmarks.search.QueryMix.Chosen;

/// Measures the search on one house: in this process beside plain Lucene, then over HTTP beside OpenSearch.
public final class SearchSpeed implements Measurement {

    private static final long SEED = 1789;
    private static final int QUERIES = 1500;
    private static final int REQUESTS = 4000;
    private static final int VISITORS = 16;
    private static final int WARM = 500;
    private static final int BATCH = 500;
    private static final int TITLES = 20_000;
    private static final double MIB = 1024 * 1024.0;
    private static final int MILLION = 1_000_000;

    /// Peers know words alone, and a house that computes vectors for an hour is not at rest.
    private static final Map<String, String> WORDS_ALONE = Map.of("mouseion.ai.providers.embed-text", "none");

    private final String name;
    private final int records;

    /// Over the real records.
    public SearchSpeed() {
        this("search", 0);
    }

    private SearchSpeed(String name, int records) {
        this.name = name;
        this.records = records;
    }

    /// Over the real records repeated with other words until there are a million.
    public static SearchSpeed million() {
        return new SearchSpeed("million", MILLION);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String about() {
        return (records == 0 ? "speed of the search over Tate and Carnegie" : "the same over a million records")
                + ", beside Lucene and OpenSearch; --queries N, --requests N, --visitors N"
                + (records == 0 ? "" : ", --records N") + ", --alone leaves OpenSearch out";
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        int wanted = records == 0 ? 0 : options.number("records", records);
        Path folder = options.work().resolve(wanted == 0 ? "words" : "words-" + wanted);
        Circumstances around = Circumstances.of(
                name,
                options,
                wanted == 0
                        ? "Tate and Carnegie"
                        : "Tate and Carnegie repeated with varied words: " + wanted + " records");
        List<Table> tables = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean beside = !options.has("alone");
        if (beside && !OpenSearch.isHere()) {
            System.err.println(OpenSearch.howToFetch());
            notes.add("OpenSearch was not measured: " + OpenSearch.howToFetch());
            beside = false;
        }
        if (!beside) {
            measure(folder, null, wanted, options, tables, notes);
        } else {
            Path peer = folder.resolveSibling(folder.getFileName() + "-opensearch");
            Collections.clear(peer);
            try (OpenSearch openSearch = OpenSearch.start(peer)) {
                measure(folder, openSearch, wanted, options, tables, notes);
            }
        }
        return new Report(name, around, tables, notes, true);
    }

    private static void measure(
            Path folder, @Nullable OpenSearch peer, int wanted, Options options, List<Table> tables, List<String> notes)
            throws IOException, InterruptedException {
        List<AskedQuery> queries;
        wordsAlone(folder);
        try (MeasuredHouse house = MeasuredHouse.open(folder, WORDS_ALONE, Overheard.Ear.class)) {
            fill(house, wanted, options);
            Material material = Material.of(house, peer);
            queries = overhear(
                    house,
                    material,
                    Math.max(options.number("queries", QUERIES), options.number("requests", REQUESTS)));
            engine(
                    house,
                    folder,
                    queries.subList(0, Math.min(queries.size(), options.number("queries", QUERIES))),
                    tables,
                    notes);
        }
        if (peer != null) {
            PeerSpeed.Likeness likeness = PeerSpeed.likeness(peer, queries);
            notes.add(String.format(
                    Locale.ROOT,
                    "OpenSearch found the same number of works and the same counts for %d of %d queries, and showed %.1f %% of"
                            + " the same first works.",
                    likeness.same(),
                    queries.size(),
                    100 * likeness.shared()));
            agree("OpenSearch, scores included,", likeness.differences(), queries.size(), notes);
            long[] size = peer.size();
            tables.add(new Table(
                    "Index of OpenSearch",
                    List.of("works", "MiB on disk", "segments"),
                    List.of(List.of(size[0], size[1] / MIB, size[2]))));
        }
        try (ServedHouse house = ServedHouse.start(folder)) {
            List<AskedQuery> asked = queries.subList(0, Math.min(queries.size(), options.number("requests", REQUESTS)));
            int visitors = options.number("visitors", VISITORS);
            tables.add(http(
                    "Over HTTP, " + visitors + " visitors at once: the page a visitor sees",
                    PeerSpeed.measure(List.of(PeerSpeed.pages(house.address(), asked)), visitors)));
            List<PeerSpeed.Side> sides = new ArrayList<>();
            sides.add(PeerSpeed.api(house.address(), asked));
            if (peer != null) {
                sides.add(PeerSpeed.openSearch(peer, asked));
            }
            tables.add(http(
                    "Over HTTP, " + visitors + " visitors at once: side by side", PeerSpeed.measure(sides, visitors)));
        }
        notes.add(
                "OpenSearch is asked one request a query: the best works and the counts of every facet together, for the"
                        + " reading of the words at which the house arrived. The house reads the words, tries spellings and offers"
                        + " other queries besides, and its API answers with whole descriptions of the works.");
        notes.add(
                "Counts of a facet in which something is chosen are asked by the house apart; Lucene and OpenSearch are not asked for them.");
        notes.add("By words alone: the text embedder is switched off.");
        notes.add("The house remembers the counts of its last 300 queries; no query is repeated within as many.");
    }

    /// The house that is served reads its settings in its folder.
    private static void wordsAlone(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("mouseion.properties"),
                WORDS_ALONE.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toList());
    }

    private static void fill(MeasuredHouse house, int wanted, Options options)
            throws IOException, InterruptedException {
        if (house.isEmpty()) {
            if (wanted == 0) {
                Collections.TATE.bringInto(house, options.shared());
                Collections.CARNEGIE.bringInto(house, options.shared());
            } else {
                for (Map.Entry<Collections, Path> file : VariedRecords.write(
                                options.shared(), options.work(), wanted, SEED)
                        .entrySet()) {
                    house.bringIn(file.getValue(), file.getKey().mapping());
                    Files.delete(file.getValue());
                }
            }
        }
        house.awaitIndexed();
        // A house does so itself once nothing has changed for a while.
        WorkIndex index = house.get(WorkIndex.class);
        if (index.isScattered()) {
            index.gather();
        }
    }

    /// What queries are made of.
    private record Material(List<String> titles, List<String> makers) {

        /// Reads every work once, and gives it to the peer on the way.
        static Material of(MeasuredHouse house, @Nullable OpenSearch peer) throws IOException, InterruptedException {
            WorkDocuments documents = house.get(WorkDocuments.class);
            Works works = house.get(Works.class);
            long stride = Math.max(1, works.count() / TITLES);
            List<String> titles = new ArrayList<>();
            Set<String> makers = new LinkedHashSet<>();
            if (peer != null) {
                peer.createIndex();
            }
            works.forEachBatch(0, BATCH, batch -> {
                batch.stream().filter(work -> work.id().value() % stride == 0).forEach(work -> {
                    titles.add(work.facts().title().in(Locale.ENGLISH));
                    work.facts().makers().forEach(maker -> makers.add(maker.name()));
                });
                if (peer != null) {
                    try {
                        peer.put(documents.make(batch));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                        throw new IllegalStateException(interrupted);
                    }
                }
            });
            if (peer != null) {
                peer.refresh();
            }
            return new Material(titles, List.copyOf(makers));
        }
    }

    private static List<AskedQuery> overhear(MeasuredHouse house, Material material, int count) {
        Search search = house.get(Search.class);
        Overheard overheard = house.get(Overheard.class);
        SearchQuery everything =
                new SearchQuery("", Map.of(), null, null, false, SearchQuery.Sort.RELEVANCE, 1, 1, Locale.ENGLISH);
        List<Chosen> values = new ArrayList<>();
        for (Found.FacetCounts facet : search.find(everything).facets()) {
            if (facet.facet() != Facet.SOURCE) {
                facet.counts().forEach(value -> values.add(new Chosen(facet.facet(), value.value())));
            }
        }
        List<AskedQuery> queries = new ArrayList<>();
        for (SearchQuery query : new QueryMix(material.titles(), material.makers(), values, SEED).take(count)) {
            List<Overheard.Question> questions = overheard.during(() -> search.find(query));
            if (questions.stream().anyMatch(question -> question.asked().years())) {
                queries.add(AskedQuery.of(query, questions));
            }
        }
        return queries;
    }

    private static void engine(
            MeasuredHouse house, Path folder, List<AskedQuery> queries, List<Table> tables, List<String> notes)
            throws IOException {
        try (RawLucene lucene = RawLucene.open(folder)) {
            EngineSpeed speed = new EngineSpeed(house.get(Search.class), house.get(Overheard.class), lucene);
            agree("Plain Lucene", speed.differences(queries), queries.size(), notes);
            speed.measure(queries.subList(Math.max(0, queries.size() - WARM), queries.size()));
            EngineSpeed.Times times = speed.measure(queries);
            tables.add(new Table(
                    "Index of the house",
                    List.of("works", "MiB on disk", "segments"),
                    List.of(List.of(lucene.documents(), bytes(folder.resolve("index")) / MIB, lucene.segments()))));
            tables.add(new Table(
                    "In one process, one thread, ms",
                    List.of("what is asked", "queries", "p50", "p90", "p99", "mean"),
                    List.of(
                            row("house: whole search", times.search()),
                            row("house: its questions to the index", times.index()),
                            row("plain Lucene: the same questions", times.lucene()))));
        }
    }

    private static void agree(String who, List<String> differences, int queries, List<String> notes) {
        notes.add(who + " gave the same answer to " + (queries - Math.min(queries, differences.size())) + " of "
                + queries + " queries.");
        differences.stream().limit(8).forEach(difference -> notes.add("Otherwise: " + difference));
    }

    private static List<Object> row(String what, Latencies times) {
        return List.of(
                what,
                times.count(),
                times.percentile(0.5),
                times.percentile(0.9),
                times.percentile(0.99),
                times.mean());
    }

    private static Table http(String title, List<PeerSpeed.Busy> sides) {
        return new Table(
                title,
                List.of("who is asked", "requests", "p50 ms", "p90 ms", "p99 ms", "requests/s", "KiB an answer"),
                sides.stream()
                        .map(side -> List.<Object>of(
                                side.name(),
                                side.latencies().count(),
                                side.latencies().percentile(0.5),
                                side.latencies().percentile(0.9),
                                side.latencies().percentile(0.99),
                                side.perSecond(),
                                side.bytes() / 1024.0 / side.latencies().count()))
                        .toList());
    }

    private static double bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
