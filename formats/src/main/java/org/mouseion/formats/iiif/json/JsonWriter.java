package org.mouseion.formats.iiif.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Puts a tree on paper.
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    static byte[] write(JsonObject root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            value(json, root);
        }
        return bytes.toByteArray();
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case JsonObject object -> object(json, object.members());
            case LanguageMap texts -> object(json, texts.texts());
            case Map<?, ?> map -> object(json, map);
            case Collection<?> list -> {
                json.writeStartArray();
                list.forEach(item -> value(json, item));
                json.writeEndArray();
            }
            default ->
                throw new IllegalArgumentException("JSON has no "
                        + value.getClass().getName() + ". Maybe write it as text or as a JsonObject first.");
        }
    }

    private static void object(JsonGenerator json, Map<?, ?> members) {
        json.writeStartObject();
        members.forEach((key, value) -> {
            json.writeName(String.valueOf(key));
            value(json, value);
        });
        json.writeEndObject();
    }
}
