package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Values as JSON: a path is a text, several paths are a list, everything else is an object.
final class ValueJson {

    static final List<String> FIELDS = List.of("from", "all", "steps", "join", "constant", "template", "or");

    private ValueJson() {}

    static Value read(JsonNode node, String place) {
        if (node.isString() || node.isArray()) {
            return new Value(paths(node), false, List.of(), null, null, null, null);
        }
        if (!node.isObject()) {
            throw new FaultyMapping(place, "is needed: a path, a list of paths, or an object with " + FIELDS);
        }
        MappingJson.known(node, place, FIELDS);
        return readFields(node, place);
    }

    static Value readFields(JsonNode node, String place) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : node.path("steps")) {
            steps.add(StepJson.read(step, place + ".steps[" + steps.size() + "]"));
        }
        return new Value(
                paths(node.path("from")),
                node.path("all").asBoolean(false),
                steps,
                textOrNull(node, "join"),
                textOrNull(node, "constant"),
                textOrNull(node, "template"),
                node.has("or") ? read(node.path("or"), place + ".or") : null);
    }

    static JsonNode write(JsonMapper json, Value value) {
        boolean plain = value.equals(Value.of(value.from().toArray(String[]::new)));
        if (plain && value.from().size() == 1) {
            return json.getNodeFactory().stringNode(value.from().getFirst());
        }
        ObjectNode node = json.createObjectNode();
        writeFields(node, value);
        return node;
    }

    static void writeFields(ObjectNode node, Value value) {
        if (value.from().size() == 1) {
            node.put("from", value.from().getFirst());
        } else if (!value.from().isEmpty()) {
            ArrayNode from = node.putArray("from");
            value.from().forEach(from::add);
        }
        if (value.all()) {
            node.put("all", true);
        }
        if (!value.steps().isEmpty()) {
            ArrayNode steps = node.putArray("steps");
            value.steps().forEach(step -> StepJson.write(steps.addObject(), step));
        }
        put(node, "join", value.join());
        put(node, "constant", value.constant());
        put(node, "template", value.template());
        if (value.or() != null) {
            writeFields(node.putObject("or"), value.or());
        }
    }

    private static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null) {
            node.put(field, text);
        }
    }

    static List<String> paths(JsonNode node) {
        if (node.isString()) {
            return List.of(node.asString());
        }
        List<String> paths = new ArrayList<>();
        node.forEach(path -> paths.add(path.asString()));
        return paths;
    }

    private static @Nullable String textOrNull(JsonNode node, String field) {
        return node.has(field) ? node.path(field).asString() : null;
    }
}
