package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Mappings as documents. What is read back equals what was written; a fault in a document is told with its place.
public final class MappingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FIELDS =
            List.of("name", "version", "title", "about", "record", "source", "language", "id", "of", "shape", "rules");

    private MappingJson() {}

    public static Mapping read(String document) {
        try {
            return mapping(JSON.readTree(document));
        } catch (JacksonException broken) {
            throw new FaultyMapping("(document)", "is not JSON: " + broken.getOriginalMessage());
        } catch (FaultyMapping told) {
            throw told;
        } catch (IllegalArgumentException broken) {
            throw new FaultyMapping("(document)", String.valueOf(broken.getMessage()));
        }
    }

    public static String write(Mapping mapping) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", mapping.name()).put("version", mapping.version());
        ObjectNode title = node.putObject("title");
        mapping.title().byTag().forEach(title::put);
        node.put("record", mapping.record().word())
                .put("source", mapping.source())
                .put("language", mapping.language())
                .set("id", ValueJson.write(JSON, mapping.id()));
        if (mapping.of() != null) {
            node.set("of", ValueJson.write(JSON, mapping.of()));
        }
        Mapping.Shape shape = mapping.shape();
        if (shape != null) {
            ObjectNode written = node.putObject("shape");
            ArrayNode paths = written.putArray("paths");
            shape.paths().forEach(paths::add);
            written.put("atLeast", shape.atLeast());
        }
        ArrayNode rules = node.putArray("rules");
        mapping.rules().forEach(rule -> rules.add(rule(rule)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private static Mapping mapping(JsonNode node) {
        known(node, "(document)", FIELDS);
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : node.path("rules")) {
            rules.add(rule(rule, "rules[" + rules.size() + "]"));
        }
        String kind = node.path("record").asString("work");
        Map<String, String> title = new LinkedHashMap<>();
        node.path("title")
                .properties()
                .forEach(e -> title.put(e.getKey(), e.getValue().asString()));
        return new Mapping(
                text(node, "name", "(document)"),
                node.path("version").asInt(1),
                new Texts(title),
                recordKind(kind),
                text(node, "source", "(document)"),
                node.path("language").asString(Texts.UNDETERMINED),
                ValueJson.read(node.path("id"), "id"),
                node.has("of") ? ValueJson.read(node.path("of"), "of") : null,
                shape(node.path("shape")),
                rules);
    }

    private static RecordKind recordKind(String word) {
        for (RecordKind kind : RecordKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new FaultyMapping("record", "is 'work', 'agent', 'place' or 'happening', not '" + word + "'");
    }

    private static Mapping.@Nullable Shape shape(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        List<String> paths = new ArrayList<>();
        node.path("paths").forEach(path -> paths.add(path.asString()));
        return new Mapping.Shape(paths, node.path("atLeast").asDouble(1));
    }

    private static Rule rule(JsonNode node, String place) {
        String word = text(node, "to", place);
        Target to = Target.find(word)
                .orElseThrow(() -> new FaultyMapping(place + ".to", "'" + word + "' is not a target" + nearest(word)));
        List<String> allowed = new ArrayList<>(ValueJson.FIELDS);
        allowed.addAll(List.of("to", "each", "tree", "language", "also", "asWritten", "about"));
        allowed.addAll(to.parts());
        known(node, place, allowed);
        Map<String, Value> parts = new LinkedHashMap<>();
        for (String part : to.parts()) {
            if (node.has(part) && !ValueJson.FIELDS.contains(part)) {
                parts.put(part, ValueJson.read(node.path(part), place + "." + part));
            }
        }
        JsonNode more = node.path("parts");
        more.properties()
                .forEach(e -> parts.put(e.getKey(), ValueJson.read(e.getValue(), place + ".parts." + e.getKey())));
        Rule.Tree tree = tree(node.path("tree"), place + ".tree");
        return new Rule(
                to,
                tree != null ? Value.of() : ValueJson.readFields(node, place),
                parts,
                node.has("each") ? node.path("each").asString() : null,
                tree,
                node.has("language") ? node.path("language").asString() : null,
                ValueJson.paths(node.path("also")),
                node.path("asWritten").asBoolean(false));
    }

    private static Rule.@Nullable Tree tree(JsonNode node, String place) {
        return node.isObject()
                ? new Rule.Tree(
                        text(node, "at", place),
                        text(node, "children", place),
                        text(node, "label", place),
                        node.path("code").asString("id"),
                        node.path("root").asBoolean(false))
                : null;
    }

    private static ObjectNode rule(Rule rule) {
        ObjectNode node = JSON.createObjectNode().put("to", rule.to().word());
        if (rule.each() != null) {
            node.put("each", rule.each());
        }
        Rule.Tree tree = rule.tree();
        if (tree != null) {
            node.putObject("tree")
                    .put("at", tree.at())
                    .put("children", tree.children())
                    .put("label", tree.label())
                    .put("code", tree.code())
                    .put("root", tree.root());
        } else {
            ValueJson.writeFields(node, rule.value());
        }
        if (!rule.parts().isEmpty()) {
            ObjectNode parts = node.putObject("parts");
            rule.parts().forEach((name, value) -> parts.set(name, ValueJson.write(JSON, value)));
        }
        if (rule.language() != null) {
            node.put("language", rule.language());
        }
        if (!rule.also().isEmpty()) {
            ArrayNode also = node.putArray("also");
            rule.also().forEach(also::add);
        }
        if (rule.asWritten()) {
            node.put("asWritten", true);
        }
        return node;
    }

    static String text(JsonNode node, String field, String place) {
        JsonNode value = node.path(field);
        if (!value.isString() || value.asString().isBlank()) {
            throw new FaultyMapping(place + "." + field, "is needed and is a text");
        }
        return value.asString();
    }

    static void known(JsonNode node, String place, List<String> fields) {
        for (String field : node.propertyNames()) {
            if (!fields.contains(field) && !field.equals("parts")) {
                throw new FaultyMapping(place, "has no field '" + field + "'; it may have " + fields);
            }
        }
    }

    private static String nearest(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<Target> near = java.util.Arrays.stream(Target.values())
                .filter(t -> t.word().toLowerCase(Locale.ROOT).startsWith(lower)
                        || lower.startsWith(t.word().toLowerCase(Locale.ROOT))
                        || t.word()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(lower.substring(0, Math.min(3, lower.length()))))
                .findFirst();
        return near.map(t -> "; maybe '" + t.word() + "' was meant").orElse("");
    }
}
