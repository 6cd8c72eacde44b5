package org.mouseion.formats.iiif.json;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A JSON object under construction, or read: its keys in the order in which they were put.
///
/// Values are `String`, `Boolean`, `Integer`, `Long`, `Double`, `BigDecimal`, a [LanguageMap], a collection
/// of these, a map, or another `JsonObject`.
public final class JsonObject {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /// An object that already holds `members`.
    public static JsonObject of(Map<String, ? extends @Nullable Object> members) {
        JsonObject object = new JsonObject();
        object.members.putAll(members);
        return object;
    }

    /// Puts `value`, whatever it is, in the place of an earlier one.
    public JsonObject put(String key, Object value) {
        members.put(key, value);
        return this;
    }

    /// Puts `value` unless there is nothing in it: null, an empty text, list or object, an empty `Optional`.
    public JsonObject putIfAny(String key, @Nullable Object value) {
        Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (held != null && !isEmpty(held)) {
            members.put(key, held);
        }
        return this;
    }

    /// Puts all members of `other` behind those that are here.
    public JsonObject putAll(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /// The members, not to be changed.
    public Map<String, @Nullable Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /// The object as UTF-8, on one line.
    public byte[] toBytes() {
        return JsonWriter.write(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && object.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case String text -> text.isEmpty();
            case Collection<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case JsonObject object -> object.isEmpty();
            case LanguageMap texts -> texts.isEmpty();
            default -> false;
        };
    }
}
