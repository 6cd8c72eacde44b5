package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Steps as JSON objects that are told apart by their first field.
final class StepJson {

    private StepJson() {}

    static Step read(JsonNode node, String place) {
        if (node.has("split")) {
            return new Step.Split(MappingJson.text(node, "split", place));
        }
        if (node.has("splitOutside")) {
            return new Step.SplitOutside(MappingJson.text(node, "splitOutside", place));
        }
        if (node.has("match")) {
            return new Step.Match(pattern(node, "match", place), node.path("as").asString("$0"));
        }
        if (node.has("replace")) {
            return new Step.Replace(
                    pattern(node, "replace", place), node.path("as").asString(""));
        }
        if (node.has("drop")) {
            List<String> words = new ArrayList<>();
            node.path("drop").forEach(word -> words.add(word.asString()));
            return new Step.Drop(words);
        }
        if (node.has("table")) {
            Map<String, String> table = new LinkedHashMap<>();
            node.path("table")
                    .properties()
                    .forEach(e -> table.put(e.getKey(), e.getValue().asString()));
            return new Step.Table(table, node.path("others").asBoolean(false));
        }
        if (node.has("wrap")) {
            return new Step.Wrap(MappingJson.text(node, "wrap", place));
        }
        if (node.has("invert")) {
            return new Step.Invert(MappingJson.text(node, "invert", place));
        }
        if (node.has("range")) {
            return new Step.Range(MappingJson.text(node, "range", place));
        }
        if (node.has("lower")) {
            return new Step.Lower();
        }
        throw new FaultyMapping(
                place, "is none of split, splitOutside, match, replace, drop, table, wrap, invert, range, lower");
    }

    private static Pattern pattern(JsonNode node, String field, String place) {
        try {
            return Pattern.compile(MappingJson.text(node, field, place));
        } catch (PatternSyntaxException broken) {
            throw new FaultyMapping(place + "." + field, "is not a pattern: " + broken.getDescription());
        }
    }

    static void write(ObjectNode node, Step step) {
        switch (step) {
            case Step.Split s -> node.put("split", s.separator());
            case Step.SplitOutside s -> node.put("splitOutside", s.separator());
            case Step.Match s -> node.put("match", s.pattern().pattern()).put("as", s.as());
            case Step.Replace s -> node.put("replace", s.pattern().pattern()).put("as", s.as());
            case Step.Drop s -> {
                ArrayNode words = node.putArray("drop");
                s.words().forEach(words::add);
            }
            case Step.Table s -> {
                ObjectNode table = node.putObject("table");
                s.table().forEach(table::put);
                if (s.others()) {
                    node.put("others", true);
                }
            }
            case Step.Wrap s -> node.put("wrap", s.around());
            case Step.Invert s -> node.put("invert", s.separator());
            case Step.Range s -> node.put("range", s.separator());
            case Step.Lower s -> node.put("lower", true);
        }
    }
}
