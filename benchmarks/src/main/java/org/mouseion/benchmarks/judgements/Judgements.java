package org.mouseion.benchmarks.judgements;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouseion.algorithms.ranking.Judgement;

/// Every judged query with its grades.
public final class Judgements {

    private final Map<JudgedQuery, Judgement<RecordKey>> byQuery;

    private Judgements(Map<JudgedQuery, Judgement<RecordKey>> byQuery) {
        this.byQuery = byQuery;
    }

    /// Judges `records`; a query is left out where its source is not among them, so that one source can be measured
    /// alone.
    public static Judgements of(Stream<SourceRecord> records) {
        return judge(records, queries(), Tables.read("rules.tsv"));
    }

    /// Judges `records` for the queries that are asked in every language over collections that speak one.
    public static Judgements across(Stream<SourceRecord> records) {
        return judge(records, AcrossQueries.all(), Tables.read("across-rules.tsv"));
    }

    private static Judgements judge(
            Stream<SourceRecord> records, List<JudgedQuery> queries, List<List<String>> written) {
        Map<String, List<Rule>> rules = written.stream().map(Rule::of).collect(Collectors.groupingBy(Rule::source));
        Map<String, Map<RecordKey, Integer>> known = new HashMap<>();
        Map<RecordKey, Boolean> there = new HashMap<>();
        for (List<String> row : Tables.read("known.tsv")) {
            RecordKey key = new RecordKey(row.get(2), row.get(3));
            there.put(key, false);
            known.computeIfAbsent(row.get(0), id -> new HashMap<>()).put(key, Integer.parseInt(row.get(1)));
        }
        Map<String, Map<RecordKey, Integer>> topics = new HashMap<>();
        records.forEach(record -> {
            there.computeIfPresent(record.key(), (key, before) -> true);
            for (Rule rule : rules.getOrDefault(record.key().source(), List.of())) {
                if (rule.picks(record)) {
                    topics.computeIfAbsent(rule.topic(), topic -> new HashMap<>())
                            .merge(record.key(), rule.grade(), Math::max);
                }
            }
        });
        known.values().forEach(grades -> grades.keySet().removeIf(key -> !there.getOrDefault(key, false)));
        return new Judgements(judged(queries, query -> {
            String topic = query.topic();
            return topic == null ? known.getOrDefault(query.id(), Map.of()) : topics.getOrDefault(topic, Map.of());
        }));
    }

    private static Map<JudgedQuery, Judgement<RecordKey>> judged(
            List<JudgedQuery> queries, Function<JudgedQuery, Map<RecordKey, Integer>> grades) {
        Map<JudgedQuery, Judgement<RecordKey>> judged = new LinkedHashMap<>();
        for (JudgedQuery query : queries) {
            Map<RecordKey, Integer> of = grades.apply(query);
            if (!of.isEmpty()) {
                judged.put(query, new Judgement<>(of));
            }
        }
        return judged;
    }

    /// Every query, judged or not.
    public static List<JudgedQuery> queries() {
        return Tables.read("queries.tsv").stream()
                .map(row -> new JudgedQuery(
                        row.get(0),
                        row.get(1),
                        Locale.forLanguageTag(row.get(2)),
                        row.get(3),
                        filters(row.get(4)),
                        row.get(5).isEmpty() ? null : row.get(5),
                        row.get(6)))
                .toList();
    }

    private static Map<String, String> filters(String written) {
        return Arrays.stream(written.split(" "))
                .filter(filter -> !filter.isEmpty())
                .collect(Collectors.toMap(
                        filter -> filter.substring(0, filter.indexOf('=')),
                        filter -> filter.substring(filter.indexOf('=') + 1)));
    }

    /// The rows of another table of this folder.
    public static List<List<String>> table(String name) {
        return Tables.read(name);
    }

    public Map<JudgedQuery, Judgement<RecordKey>> byQuery() {
        return byQuery;
    }
}
