package org.mouseion.formats.iiif.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Looks at somebody else's JSON-LD without trusting it: a member that is not there is an empty view, one
/// value and a list of one are alike, and `@id` answers for `id`.
public final class JsonView {

    private static final JsonView NOTHING = new JsonView(null);

    private final @Nullable Object value;

    JsonView(@Nullable Object value) {
        this.value = value;
    }

    /// The view of what is not there.
    public static JsonView nothing() {
        return NOTHING;
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    public boolean isPresent() {
        return value != null;
    }

    /// A member of this object; nothing where this is none.
    public JsonView get(String name) {
        if (value instanceof Map<?, ?> members) {
            Object member = members.get(name);
            return member == null ? NOTHING : new JsonView(member);
        }
        return NOTHING;
    }

    /// The first of several members that is there.
    public JsonView any(String... names) {
        for (String name : names) {
            JsonView member = get(name);
            if (member.isPresent()) {
                return member;
            }
        }
        return NOTHING;
    }

    /// The items of a list; a single value is a list of one, nothing is none.
    public List<JsonView> items() {
        if (value instanceof List<?> list) {
            List<JsonView> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(new JsonView(item)));
            return items;
        }
        return value == null ? List.of() : List.of(this);
    }

    /// The members of this object, in their order.
    public Map<String, JsonView> members() {
        Map<String, JsonView> views = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> views.put(String.valueOf(name), new JsonView(member)));
        }
        return views;
    }

    /// The text of this value, `""` for anything else; of a list its first text.
    public String text() {
        return switch (value) {
            case String text -> text;
            case List<?> list when !list.isEmpty() -> new JsonView(list.get(0)).text();
            case null, default -> "";
        };
    }

    /// The texts of this value: itself, or the texts of its list.
    public List<String> texts() {
        return items().stream()
                .filter(item -> item.value instanceof String)
                .map(JsonView::text)
                .toList();
    }

    /// The number of this value, or the number that its text is.
    public OptionalDouble number() {
        if (value instanceof Double number) {
            return OptionalDouble.of(number);
        }
        if (value instanceof String text && text.length() < 20 && text.matches("\\d+(\\.\\d+)?")) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        return OptionalDouble.empty();
    }

    /// The number as a length in pixels: above zero, at most what an int holds, 0 for anything else.
    public int length() {
        double number = number().orElse(0);
        return number >= 1 && number <= Integer.MAX_VALUE ? (int) number : 0;
    }

    /// The address of this resource: a text that is one, or its `id`.
    public String id() {
        return value instanceof String text ? text : any("id", "@id").text();
    }

    /// The class of this resource without its prefix: `Canvas` for `sc:Canvas`.
    public String type() {
        String type = any("type", "@type").text();
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /// This object as it was, for what is kept whole; empty for anything but an object.
    public Optional<JsonObject> object() {
        if (value instanceof Map<?, ?> members) {
            JsonObject object = new JsonObject();
            members.forEach((name, member) -> {
                if (member != null) {
                    object.put(String.valueOf(name), member);
                }
            });
            return Optional.of(object);
        }
        return Optional.empty();
    }
}
