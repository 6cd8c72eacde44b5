package org.mouseion.formats.records.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.Remark;
import org.mouseion.formats.records.WrittenNumber;
import org.mouseion.formats.records.bytes.Blemishes;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Builds the tree of one record from Jackson's tokens: numbers stay as written, a key named twice keeps both values,
/// raw tabs and other control characters inside texts are let through as nearly every export has them.
final class JsonTree {

    private final JsonFactory json;
    private final int deepest;
    private final Blemishes blemishes;

    JsonTree(ReadLimits limits, Blemishes blemishes) {
        this.deepest = limits.deepest();
        this.blemishes = blemishes;
        this.json = factory(limits);
    }

    static JsonFactory factory(ReadLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.deepest() + 8)
                .maxStringLength(limits.longestRecord())
                .maxNameLength(limits.longestRecord())
                .maxNumberLength(limits.longestRecord())
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    JsonParser parser(byte[] bytes, int from, int length) {
        return json.createParser(ObjectReadContext.empty(), bytes, from, length);
    }

    JsonParser parser(InputStream bytes) {
        return json.createParser(ObjectReadContext.empty(), bytes);
    }

    JsonParser parser(String text) {
        return json.createParser(ObjectReadContext.empty(), text);
    }

    /// The object whose `{` is the current token.
    Map<String, @Nullable Object> object(JsonParser tokens) {
        return object(tokens, 1);
    }

    private Map<String, @Nullable Object> object(JsonParser tokens, int depth) {
        if (depth > deepest) {
            throw new TooDeep();
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = blemishes.checked(tokens.currentName());
            tokens.nextToken();
            @Nullable Object value = value(tokens, depth);
            if (tree.containsKey(key)) {
                blemishes.add(Remark.of(ReadFault.DUPLICATE_KEY, Map.of("key", key)));
                value = both(tree.get(key), value);
            }
            tree.put(key, value);
        }
        return tree;
    }

    private static List<@Nullable Object> both(@Nullable Object first, @Nullable Object second) {
        List<@Nullable Object> values = new ArrayList<>();
        if (first instanceof List<?> earlier) {
            values.addAll(earlier);
        } else {
            values.add(first);
        }
        values.add(second);
        return values;
    }

    private @Nullable Object value(JsonParser tokens, int depth) {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> object(tokens, depth + 1);
            case START_ARRAY -> list(tokens, depth + 1);
            case VALUE_STRING -> blemishes.checked(tokens.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new WrittenNumber(tokens.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case null, default -> throw new Unfinished();
        };
    }

    private List<@Nullable Object> list(JsonParser tokens, int depth) {
        if (depth > deepest) {
            throw new TooDeep();
        }
        List<@Nullable Object> elements = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(tokens, depth));
        }
        return elements;
    }

    /// Nested deeper than the limit.
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// The text ends in the middle.
    static final class Unfinished extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
