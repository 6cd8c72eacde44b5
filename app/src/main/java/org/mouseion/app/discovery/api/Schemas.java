package org.mouseion.app.discovery.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON Schema (2020-12, as OpenAPI 3.1 uses it) of the answers, read off the records themselves.
final class Schemas {

    private final Map<String, Object> named = new LinkedHashMap<>();

    /// Every schema met so far by name, for `components.schemas`.
    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            boolean map = generic.getRawType() == Map.class;
            Type inside = generic.getActualTypeArguments()[map ? 1 : 0];
            return map
                    ? Map.of("type", "object", "additionalProperties", of(inside))
                    : Map.of("type", "array", "items", of(inside));
        }
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        throw new IllegalArgumentException(
                "No schema for " + type + ". Maybe an answer uses a type of its own; make it a record.");
    }

    private Map<String, Object> of(Class<?> type) {
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == long.class || type == int.class || type == Long.class || type == Integer.class) {
            return Map.of("type", "integer");
        }
        if (type == double.class || type == Double.class) {
            return Map.of("type", "number");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (type.isRecord()) {
            return reference(type);
        }
        throw new IllegalArgumentException(
                "No schema for " + type + ". Maybe an answer uses a type of its own; make it a record.");
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!named.containsKey(name)) {
            Map<String, Object> schema = new LinkedHashMap<>();
            named.put(name, schema);
            schema.put("type", "object");
            Map<String, Object> properties = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            for (RecordComponent part : type.getRecordComponents()) {
                Map<String, Object> of = of(part.getGenericType());
                boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
                properties.put(part.getName(), nullable ? orNull(of) : of);
                if (!nullable) {
                    required.add(part.getName());
                }
            }
            schema.put("properties", properties);
            schema.put("required", required);
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }
}
