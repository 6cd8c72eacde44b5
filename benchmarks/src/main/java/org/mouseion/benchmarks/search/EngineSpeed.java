package org.mouseion.benchmarks.search;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;

/// Three ways to the same works, one query at a time on one thread, in turn: the whole search of the house, only the
/// questions it puts to its index, and those questions put to plain Lucene. Who goes first changes with every query.
final class EngineSpeed {

    private static final int WAYS = 3;

    /// @param search everything from the words to works with reasons, counts and ways out
    record Times(Latencies search, Latencies index, Latencies lucene) {}

    private final Search search;
    private final WorkIndex index;
    private final RawLucene lucene;

    EngineSpeed(Search search, WorkIndex index, RawLucene lucene) {
        this.search = search;
        this.index = index;
        this.lucene = lucene;
    }

    Times measure(List<AskedQuery> queries) {
        long[][] nanos = new long[WAYS][queries.size()];
        for (int i = 0; i < queries.size(); i++) {
            AskedQuery query = queries.get(i);
            for (int turn = 0; turn < WAYS; turn++) {
                int way = (i + turn) % WAYS;
                long begun = System.nanoTime();
                go(way, query);
                nanos[way][i] = System.nanoTime() - begun;
            }
        }
        return new Times(Latencies.of(nanos[0]), Latencies.of(nanos[1]), Latencies.of(nanos[2]));
    }

    private void go(int way, AskedQuery query) {
        switch (way) {
            case 0 -> search.find(query.query());
            case 1 -> query.lookups().forEach(index::find);
            default -> query.lookups().forEach(lucene::ask);
        }
    }

    /// What plain Lucene answers otherwise than the house, query by query; empty where they agree in everything.
    List<String> differences(List<AskedQuery> queries) {
        List<String> differences = new ArrayList<>();
        for (AskedQuery query : queries) {
            add(differences, query, query.counted());
            if (query.shown() != null) {
                add(differences, query, query.shown());
            }
        }
        return differences;
    }

    private void add(List<String> to, AskedQuery query, Overheard.Question question) {
        Lookup asked = question.asked();
        boolean exact = asked.total();
        Answer plain = lucene.ask(asked);
        Agreement.findDifference(Answer.of(question.said(), exact), plain, true)
                .ifPresent(difference -> to.add("Lucene, \"" + query.query().words() + "\": " + difference));
    }
}
