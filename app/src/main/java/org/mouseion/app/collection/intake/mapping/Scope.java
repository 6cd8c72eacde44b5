package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.RawRecord;

/// Where paths begin: the record, or one of its nested objects. A path that begins with `^` begins at the record.
record Scope(RawRecord record, @Nullable RawRecord inside) {

    static Scope of(RawRecord record) {
        return new Scope(record, null);
    }

    /// The texts at `path`, stripped, none blank.
    List<String> values(String path) {
        if (path.startsWith("^")) {
            return clean(record.values(path.substring(1)));
        }
        return clean((inside == null ? record : inside).values(path));
    }

    /// A scope for each object at `path` (`contributors[]`, `catalogueGroup`), in the order of the source.
    List<Scope> each(String path) {
        List<Scope> scopes = new ArrayList<>();
        walk(record.tree(), path, scopes);
        return scopes;
    }

    private void walk(@Nullable Object node, String path, List<Scope> found) {
        if (path.isEmpty()) {
            if (node instanceof Map<?, ?> map && !map.isEmpty()) {
                found.add(new Scope(record, new RawRecord(record.position(), named(map))));
            }
            return;
        }
        if (path.startsWith("[]")) {
            if (node instanceof List<?> list) {
                list.forEach(element -> walk(element, path.substring(2), found));
            }
            return;
        }
        if (node instanceof Map<?, ?> map) {
            String rest = path.startsWith(".") ? path.substring(1) : path;
            int cut = nextCut(rest);
            walk(map.get(rest.substring(0, cut)), rest.substring(cut), found);
        }
    }

    private static int nextCut(String path) {
        int dot = path.indexOf('.');
        int list = path.indexOf("[]");
        int cut = dot < 0 ? list : list < 0 ? dot : Math.min(dot, list);
        return cut < 0 ? path.length() : cut;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> named(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }

    private static List<String> clean(List<String> values) {
        boolean clean = true;
        for (String value : values) {
            clean &= !value.isEmpty()
                    && !Character.isWhitespace(value.charAt(0))
                    && !Character.isWhitespace(value.charAt(value.length() - 1));
        }
        return clean
                ? values
                : values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    }
}
