package org.mouseion.benchmarks.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.benchmarks.peers.OpenSearch;
import org.mouseion.benchmarks.peers.OpenSearchWords;

/// Over HTTP with many visitors: the house's pages, its API, and OpenSearch, in short turns one after the other, so
/// that
/// whatever else the machine does hits all alike.
final class PeerSpeed {

    /// Requests a turn: long enough to be busy, short enough to interleave.
    private static final int TURN = 200;

    /// How often everything is asked before anything counts: a house serves for months, and the machine code of the
    /// first thousand requests is still being made.
    private static final int WARM_ROUNDS = 2;

    /// One who is asked: what it is called, and its requests.
    record Side(String name, List<HttpRequest> requests) {}

    /// @param seconds it was busy in all
    record Busy(String name, Latencies latencies, double seconds, long bytes) {
        double perSecond() {
            return latencies.count() / seconds;
        }
    }

    private PeerSpeed() {}

    static Side pages(URI house, List<AskedQuery> queries) {
        return new Side(
                "result page, /LANGUAGE/search",
                requests(
                        queries,
                        query -> house.resolve(
                                "/" + query.locale().getLanguage() + "/search?" + SearchAddress.write(query))));
    }

    static Side api(URI house, List<AskedQuery> queries) {
        return new Side(
                "house, /api/search",
                requests(
                        queries,
                        query -> house.resolve("/api/search?lang="
                                + query.locale().getLanguage() + "&" + SearchAddress.write(query))));
    }

    private static List<HttpRequest> requests(List<AskedQuery> queries, Function<SearchQuery, URI> address) {
        return queries.stream()
                .map(query ->
                        HttpRequest.newBuilder(address.apply(query.query())).build())
                .toList();
    }

    static Side openSearch(OpenSearch peer, List<AskedQuery> queries) {
        return new Side(
                "OpenSearch, /works/_search",
                queries.stream()
                        .map(query -> HttpRequest.newBuilder(peer.searchAddress())
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body(query)))
                                .build())
                        .toList());
    }

    private static String body(AskedQuery query) {
        return query.shown() == null
                ? OpenSearchWords.search(query.counted().asked())
                : OpenSearchWords.search(query.counted().asked(), query.shown().asked());
    }

    /// Every side is asked all its requests once, in turns; and as often beforehand as warms them up.
    static List<Busy> measure(List<Side> sides, int visitors) throws InterruptedException {
        List<List<long[]>> nanos = new ArrayList<>();
        double[] seconds = new double[sides.size()];
        long[] bytes = new long[sides.size()];
        sides.forEach(side -> nanos.add(new ArrayList<>()));
        try (HttpLoad load = new HttpLoad(visitors)) {
            for (int round = 0; round < WARM_ROUNDS; round++) {
                for (Side side : sides) {
                    load.ask(side.requests());
                }
            }
            int most = sides.stream()
                    .mapToInt(side -> side.requests().size())
                    .max()
                    .orElse(0);
            for (int from = 0, turn = 0; from < most; from += TURN, turn++) {
                for (int i = 0; i < sides.size(); i++) {
                    int which = (i + turn) % sides.size();
                    List<HttpRequest> requests = sides.get(which).requests();
                    if (from < requests.size()) {
                        HttpLoad.Served served =
                                load.ask(requests.subList(from, Math.min(requests.size(), from + TURN)));
                        nanos.get(which).add(served.nanos());
                        seconds[which] += served.seconds();
                        bytes[which] += served.bytes();
                    }
                }
            }
        }
        List<Busy> busy = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            long[] all = nanos.get(i).stream().flatMapToLong(Arrays::stream).toArray();
            busy.add(new Busy(sides.get(i).name(), Latencies.of(all), seconds[i], bytes[i]));
        }
        return busy;
    }

    /// How far the peer answers as the house does.
    ///
    /// @param same queries with the same number of works and the same counts of every facet
    /// @param shared mean share of the first works that both show
    /// @param differences what differs first, scores included, query by query
    record Likeness(int same, double shared, List<String> differences) {}

    static Likeness likeness(OpenSearch peer, List<AskedQuery> queries) throws IOException, InterruptedException {
        List<String> differences = new ArrayList<>();
        int same = 0;
        double shared = 0;
        for (AskedQuery query : queries) {
            Answer said = peer.ask(body(query));
            Overheard.Question shown = query.shown();
            Answer ours = new Answer(
                    query.counted().said().total(),
                    shown == null ? List.of() : Answer.of(shown.said(), false).hits(),
                    query.counted().said().counts());
            if (Agreement.findDifference(withoutWorks(ours), withoutWorks(said), true)
                    .isEmpty()) {
                same++;
            }
            shared += Agreement.shared(ours, said);
            Agreement.findDifference(ours, said, true)
                    .ifPresent(difference ->
                            differences.add("OpenSearch, \"" + query.query().words() + "\": " + difference));
        }
        return new Likeness(same, queries.isEmpty() ? 1 : shared / queries.size(), differences);
    }

    private static Answer withoutWorks(Answer answer) {
        return new Answer(answer.total(), List.of(), answer.counts());
    }
}
