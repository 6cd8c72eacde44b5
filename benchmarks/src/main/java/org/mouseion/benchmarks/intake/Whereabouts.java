package org.mouseion.benchmarks.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where in a saved work a value of its record is.
final class Whereabouts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KEPT = "fromSource";

    /// LOST is nowhere at all.
    enum Place {
        FACT,
        WITHIN,
        KEPT,
        LOST
    }

    private final Set<String> texts = new HashSet<>();
    private final List<String> longer = new ArrayList<>();
    private final Map<String, Set<String>> kept = new HashMap<>();

    /// @param facts of the work as the catalogue holds them, in JSON
    Whereabouts(String facts) {
        JsonNode all = JSON.readTree(facts);
        all.properties().forEach(field -> {
            if (!field.getKey().equals(KEPT)) {
                gather(field.getValue());
            }
        });
        all.path(KEPT).properties().forEach(field -> {
            Set<String> values = new HashSet<>();
            field.getValue().forEach(value -> values.add(value.asString()));
            kept.put(field.getKey(), values);
        });
    }

    private void gather(JsonNode node) {
        if (node.isValueNode()) {
            String text = node.asString();
            texts.add(text);
            longer.add(text);
        }
        node.forEach(this::gather);
    }

    /// @param value without white space around it
    Place find(String path, String value) {
        if (kept.getOrDefault(path, Set.of()).contains(value)) {
            return Place.KEPT;
        }
        if (texts.contains(value)) {
            return Place.FACT;
        }
        return longer.stream().anyMatch(text -> holds(text, value)) ? Place.WITHIN : Place.LOST;
    }

    /// Whether the value stands in the text between characters that belong to no word.
    static boolean holds(String text, String value) {
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            int end = at + value.length();
            boolean opens = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            boolean closes = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }
}
