package org.mouseion.benchmarks.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.documents.IndexedWork;
import tools.jackson.databind.json.JsonMapper;

/// Says the house's index, documents and questions in the JSON of OpenSearch.
///
/// Texts are cut at spaces, as they already are in the house's documents; values are keywords whose rarity counts
/// (`use_similarity`), as they do in the house.
public final class OpenSearchWords {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int YEARS = 10_000;

    private OpenSearchWords() {}

    /// Settings and mapping: one shard, no replica, refreshed when told.
    static String index() {
        Map<String, Object> fields = new TreeMap<>();
        for (TextField field : TextField.values()) {
            boolean norms = field != TextField.ALL && field != TextField.WORDS;
            fields.put(field.key(), Map.of("type", "text", "analyzer", "whitespace", "norms", norms));
        }
        for (ValueField field : ValueField.values()) {
            fields.put(field.key(), Map.of("type", "keyword", "use_similarity", true, "doc_values", field.isFacet()));
        }
        fields.put("number", Map.of("type", "long"));
        fields.put("earliest", Map.of("type", "integer"));
        fields.put("latest", Map.of("type", "integer"));
        fields.put("pictured", Map.of("type", "boolean"));
        fields.put("shown", Map.of("type", "keyword", "index", false, "doc_values", false));
        return JSON.writeValueAsString(Map.of(
                "settings",
                Map.of("index", Map.of("number_of_shards", 1, "number_of_replicas", 0, "refresh_interval", "-1")),
                "mappings",
                Map.of(
                        "dynamic",
                        "strict",
                        "_source",
                        Map.of("includes", List.of("number", "shown")),
                        "properties",
                        fields)));
    }

    /// A document, with the line that says where it goes.
    static String bulk(IndexedWork work) {
        Map<String, Object> document = new LinkedHashMap<>();
        for (TextField field : TextField.values()) {
            if (!work.text(field).isEmpty()) {
                document.put(field.key(), work.text(field));
            }
        }
        for (ValueField field : ValueField.values()) {
            if (!work.values(field).isEmpty()) {
                document.put(field.key(), work.values(field));
            }
        }
        document.put("number", work.id());
        document.put("pictured", work.isPictured());
        document.put("shown", work.shown());
        if (work.isDated()) {
            document.put("earliest", work.earliest());
            document.put("latest", work.latest());
        }
        return "{\"index\":{\"_id\":\"" + work.id() + "\"}}\n" + JSON.writeValueAsString(document) + "\n";
    }

    /// One question.
    public static String search(Lookup lookup) {
        return JSON.writeValueAsString(body(lookup, lookup.total()));
    }

    /// A question that counts and one that shows the best of the same works, in one: the way its users ask it.
    public static String search(Lookup counting, Lookup showing) {
        Map<String, Object> body = body(showing, true);
        body.put("aggs", aggregations(counting));
        return JSON.writeValueAsString(body);
    }

    private static Map<String, Object> body(Lookup lookup, boolean total) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("from", lookup.offset());
        body.put("size", lookup.limit());
        body.put("track_total_hits", total);
        body.put("query", query(lookup.clause()));
        body.put("sort", List.of(Map.of("_score", "desc"), Map.of("number", "asc")));
        if (lookup.counts()) {
            body.put("aggs", aggregations(lookup));
        }
        return body;
    }

    private static Map<String, Object> aggregations(Lookup lookup) {
        Map<String, Object> aggregations = new LinkedHashMap<>();
        for (Facet facet : lookup.counted()) {
            aggregations.put(facet.name(), terms(ValueField.of(facet).key(), lookup.perFacet()));
        }
        aggregations.put("pictured", terms("pictured", 2));
        if (lookup.years()) {
            aggregations.put("beginnings", terms("earliest", YEARS));
            aggregations.put("ends", terms("latest", YEARS));
        }
        return aggregations;
    }

    private static Map<String, Object> terms(String field, int most) {
        return Map.of("terms", Map.of("field", field, "size", most));
    }

    static Map<String, Object> query(Clause clause) {
        return switch (clause) {
            case Clause.All() -> Map.of("match_all", Map.of());
            case Clause.Coloured coloured ->
                throw new IllegalArgumentException("No measurement asks for colours, but got " + coloured);
            case Clause.Words(var field, var words, float weight) ->
                words.isEmpty()
                        ? Map.of("match_none", Map.of())
                        : Map.of(
                                "match",
                                Map.of(field.key(), Map.of("query", String.join(" ", words), "boost", weight)));
            case Clause.Phrase(var field, var words, int slop, float weight) ->
                Map.of(
                        "match_phrase",
                        Map.of(field.key(), Map.of("query", String.join(" ", words), "slop", slop, "boost", weight)));
            case Clause.Prefix(var field, String start, float weight) ->
                Map.of("prefix", Map.of(field.key(), Map.of("value", start, "boost", weight)));
            case Clause.Starts(var field, String start) ->
                Map.of("prefix", Map.of(field.key(), Map.of("value", start)));
            case Clause.Close(var field, String word, int edits, float weight) ->
                Map.of(
                        "match",
                        Map.of(
                                field.key(),
                                Map.of("query", word, "fuzziness", edits, "prefix_length", 1, "boost", weight)));
            case Clause.Values(var field, var values, float weight) -> values(field.key(), values, weight);
            case Clause.Years years -> years(years);
            case Clause.Pictured() -> Map.of("term", Map.of("pictured", true));
            case Clause.These(var works) -> Map.of("ids", Map.of("values", works));
            // What a line means is no word: both sides are asked by words alone.
            case Clause.Meant meant -> Map.of("match_none", Map.of());
            case Clause.Flat(Clause inner, float weight) ->
                Map.of("constant_score", Map.of("filter", query(inner), "boost", weight));
            case Clause.Mix mix -> mix(mix);
        };
    }

    private static Map<String, Object> values(String field, List<String> values, float weight) {
        if (values.isEmpty()) {
            return Map.of("match_none", Map.of());
        }
        if (values.size() == 1) {
            return Map.of("term", Map.of(field, Map.of("value", values.getFirst(), "boost", weight)));
        }
        List<Map<String, Object>> any = new ArrayList<>();
        values.forEach(value -> any.add(Map.of("term", Map.of(field, Map.of("value", value)))));
        return Map.of("bool", Map.of("should", any, "boost", weight));
    }

    private static Map<String, Object> years(Clause.Years years) {
        String begin = years.inside() ? "earliest" : "latest";
        String end = years.inside() ? "latest" : "earliest";
        List<Map<String, Object>> both = new ArrayList<>();
        Integer from = years.from();
        Integer to = years.to();
        if (from != null) {
            both.add(Map.of("range", Map.of(begin, Map.of("gte", from))));
        }
        if (to != null) {
            both.add(Map.of("range", Map.of(end, Map.of("lte", to))));
        }
        if (both.isEmpty()) {
            both.add(Map.of("exists", Map.of("field", "earliest")));
        }
        return Map.of(
                "constant_score", Map.of("filter", Map.of("bool", Map.of("filter", both)), "boost", years.weight()));
    }

    private static Map<String, Object> mix(Clause.Mix mix) {
        Map<String, Object> bool = new LinkedHashMap<>();
        put(bool, "must", mix.must());
        put(bool, "should", mix.should());
        put(bool, "filter", mix.filters());
        put(bool, "must_not", mix.not());
        if (mix.must().isEmpty() && mix.should().isEmpty() && mix.filters().isEmpty()) {
            bool.put("must", List.of(Map.of("match_all", Map.of())));
        }
        if (!mix.should().isEmpty()
                && (mix.atLeast() > 0 || !mix.must().isEmpty() || !mix.filters().isEmpty())) {
            bool.put("minimum_should_match", mix.atLeast());
        }
        return Map.of("bool", bool);
    }

    private static void put(Map<String, Object> bool, String name, List<Clause> clauses) {
        if (!clauses.isEmpty()) {
            bool.put(name, clauses.stream().map(OpenSearchWords::query).toList());
        }
    }
}
