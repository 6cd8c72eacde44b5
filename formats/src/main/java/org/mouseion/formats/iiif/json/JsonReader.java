package org.mouseion.formats.iiif.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Reads somebody else's JSON into a tree, within limits.
public final class JsonReader {

    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST_NAME = 10_000;

    private final JsonLimits limits;
    private final JsonFactory factory;
    private int values;

    private JsonReader(JsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.levels())
                        .maxStringLength(limits.bytes())
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
    }

    /// The document as a view of its root.
    public static JsonView read(byte[] document, JsonLimits limits) throws UnreadableJson {
        if (document.length > limits.bytes()) {
            throw new UnreadableJson("The document is longer than " + limits.bytes() + " bytes.");
        }
        return new JsonView(new JsonReader(limits).root(document));
    }

    /// The document of a stream, which is read no further than the limits.
    public static JsonView read(InputStream document, JsonLimits limits) throws IOException, UnreadableJson {
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        for (int length = document.read(some); length >= 0; length = document.read(some)) {
            if (held.size() + length > limits.bytes()) {
                throw new UnreadableJson("The document is longer than " + limits.bytes() + " bytes.");
            }
            held.write(some, 0, length);
        }
        return read(held.toByteArray(), limits);
    }

    private @Nullable Object root(byte[] document) throws UnreadableJson {
        try (JsonParser tokens = factory.createParser(ObjectReadContext.empty(), document)) {
            if (tokens.nextToken() == null) {
                throw new UnreadableJson("The document is empty.");
            }
            Object root = value(tokens);
            if (tokens.nextToken() != null) {
                throw new UnreadableJson("Something follows the end of the JSON document.");
            }
            return root;
        } catch (JacksonException broken) {
            throw new UnreadableJson("The document is no JSON that can be read: " + broken.getOriginalMessage());
        } catch (IllegalStateException names) {
            // Jackson gives up where the names of members were made to collide in its table of names.
            throw new UnreadableJson("The names in the document cannot be told apart in reasonable time.");
        }
    }

    private @Nullable Object value(JsonParser tokens) throws UnreadableJson {
        values++;
        if (values > limits.values()) {
            throw new UnreadableJson("The document holds more than " + limits.values() + " values.");
        }
        JsonToken token = tokens.currentToken();
        return switch (token) {
            case START_OBJECT -> object(tokens);
            case START_ARRAY -> list(tokens);
            case VALUE_STRING -> tokens.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(tokens);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case null, default -> throw new UnreadableJson("The document ends in the middle.");
        };
    }

    private static Double number(JsonParser tokens) {
        return Double.valueOf(tokens.getString());
    }

    private Map<String, @Nullable Object> object(JsonParser tokens) throws UnreadableJson {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            tokens.nextToken();
            members.put(name, value(tokens));
        }
        return members;
    }

    private List<@Nullable Object> list(JsonParser tokens) throws UnreadableJson {
        List<@Nullable Object> items = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(tokens));
        }
        return items;
    }
}
