package org.mouseion.app.collection.intake.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.mouseion.app.collection.Texts;
import tools.jackson.databind.JsonNode;

/// Small readings that places, makers and works share.
final class DemoTexts {

    private DemoTexts() {}

    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    /// An object of texts by language tag; a bare string has no language.
    static Texts texts(JsonNode node) {
        if (node.isString()) {
            return Texts.of(node.asString());
        }
        Map<String, String> byTag = new LinkedHashMap<>();
        node.properties().forEach(e -> byTag.put(e.getKey(), e.getValue().asString("")));
        return new Texts(byTag);
    }

    static List<String> strings(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(n -> n.asString(""))
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
