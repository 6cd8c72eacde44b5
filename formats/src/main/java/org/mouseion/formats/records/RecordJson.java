package org.mouseion.formats.records;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the tree of a [RawRecord] as JSON, numbers as they were written.
final class RecordJson {

    private static final JsonFactory JSON = new JsonFactory();

    private RecordJson() {}

    static String write(Map<String, @Nullable Object> tree) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            node(json, tree);
        }
        return text.toString();
    }

    private static void node(JsonGenerator json, @Nullable Object node) {
        switch (node) {
            case null -> json.writeNull();
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((key, value) -> {
                    json.writeName(String.valueOf(key));
                    node(json, value);
                });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(element -> node(json, element));
                json.writeEndArray();
            }
            case WrittenNumber number -> json.writeNumber(number.text());
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(node.toString());
        }
    }
}
