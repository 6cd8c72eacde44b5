package org.mouseion.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mouseion.algorithms.ranking.Judgement;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.mouseion.benchmarks.judgements.JudgedQuery;
import org.mouseion.benchmarks.judgements.RecordKey;

/// The three judged sources in one house: the demonstration museum in four languages, Tate in English,
/// Joconde in French.
final class JudgedHouse implements AutoCloseable {

    /// Results looked at for the reciprocal rank.
    private static final int DEEP = 50;

    private final MeasuredHouse house;
    private final Map<RecordKey, String> titles = new LinkedHashMap<>();

    private JudgedHouse(MeasuredHouse house) {
        this.house = house;
    }

    /// Opens it, filling it where it is empty, and waits until every word and every vector is in its index.
    static JudgedHouse open(Meanings meanings, Options options) throws IOException, InterruptedException {
        return open(meanings, options, "quality", Collections.TATE.in(options.shared()));
    }

    /// @param collection the name of its folder
    /// @param tate Tate's records, or a sample of them
    static JudgedHouse open(Meanings meanings, Options options, String collection, Path tate)
            throws IOException, InterruptedException {
        Path folder = meanings.folder(options.work(), collection);
        if (options.has("anew")) {
            Collections.clear(folder);
        }
        MeasuredHouse house = MeasuredHouse.open(folder, meanings.settings());
        try {
            if (house.isEmpty()) {
                house.bringInDemo();
                house.bringIn(tate, Collections.TATE.mapping());
                Collections.JOCONDE.bringInto(house, options.shared());
            }
            house.awaitMeant();
            return new JudgedHouse(house);
        } catch (IOException | InterruptedException | RuntimeException broken) {
            house.close();
            throw broken;
        }
    }

    /// Asks every query as the site does.
    ///
    /// @param how the question for a query
    List<Measured> ask(Map<JudgedQuery, Judgement<RecordKey>> judgements, Function<JudgedQuery, SearchQuery> how) {
        Search search = house.get(Search.class);
        Works works = house.get(Works.class);
        List<Measured> measured = new ArrayList<>();
        judgements.forEach((query, judgement) -> {
            Found found = search.find(how.apply(query));
            List<WorkId> ids = found.hits().stream().map(Found.Hit::work).toList();
            List<RecordKey> ranking = new ArrayList<>();
            works.list(ids).forEach(work -> {
                RecordKey key = Collections.keyOf(work);
                ranking.add(key);
                titles.put(key, work.facts().title().in(query.language()));
            });
            measured.add(Measured.of(query, judgement, ranking, found.total()));
        });
        return measured;
    }

    /// The question with everything that was chosen beside its words.
    static SearchQuery narrowed(JudgedQuery query) {
        String source = query.filters().get("source");
        return asked(query, source == null ? Map.of() : Map.of(Facet.SOURCE, List.of(source)));
    }

    /// The question over the whole house, whatever collection was chosen.
    static SearchQuery everywhere(JudgedQuery query) {
        return asked(query, Map.of());
    }

    private static SearchQuery asked(JudgedQuery query, Map<Facet, List<String>> filters) {
        String from = query.filters().get("from");
        String to = query.filters().get("to");
        return new SearchQuery(
                query.words(),
                filters,
                from == null ? null : Integer.valueOf(from),
                to == null ? null : Integer.valueOf(to),
                false,
                SearchQuery.Sort.RELEVANCE,
                1,
                DEEP,
                query.language());
    }

    /// Titles of the works that were found so far.
    Map<RecordKey, String> titles() {
        return titles;
    }

    @Override
    public void close() {
        house.close();
    }
}
