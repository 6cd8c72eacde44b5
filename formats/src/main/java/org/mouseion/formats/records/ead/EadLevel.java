package org.mouseion.formats.records.ead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A level while it is open: what was read of it so far, and how many levels it has had.
final class EadLevel {

    /// What a level says for all below it that do not say it themselves.
    private static final List<String> HANDED_DOWN = List.of("accessrestrict", "userestrict");

    private final @Nullable EadLevel above;
    private final String key;
    private final String path;
    private final Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    private int parts;
    private long size;
    private int internal;

    /// @param path ordinals from the top, `1.3.2`; empty for the top
    EadLevel(@Nullable EadLevel above, String key, String path, EadNode start) {
        this.above = above;
        this.key = key;
        this.path = path;
        tree.put("key", key);
        if (above != null) {
            tree.put("parent", above.key);
        }
        String order = path.substring(path.lastIndexOf('.') + 1);
        tree.put("order", order.isEmpty() ? "1" : order);
        Map<String, String> attributes = new LinkedHashMap<>(start.attributes());
        String other = attributes.getOrDefault("otherlevel", "");
        String level = attributes.getOrDefault("level", "");
        if (level.equals("otherlevel") && !other.isEmpty()) {
            attributes.remove("otherlevel");
            level = other;
        }
        attributes.remove("level");
        if (!level.isEmpty()) {
            tree.put("level", level);
        }
        attributes.forEach(tree::putIfAbsent);
    }

    String key() {
        return key;
    }

    String path() {
        return path;
    }

    /// The path of the level that begins in this one.
    String nextPath() {
        parts++;
        return path.isEmpty() ? Integer.toString(parts) : path + "." + parts;
    }

    Map<String, @Nullable Object> tree() {
        return tree;
    }

    void leaveOut() {
        internal++;
    }

    int internal() {
        return internal;
    }

    /// Counts what is kept of it, against a level without end.
    long grow(long by) {
        size += by;
        return size;
    }

    /// The record, with what is said above and not here.
    Map<String, @Nullable Object> done() {
        Map<String, @Nullable Object> inherited = new LinkedHashMap<>();
        if (textAt(tree.get("did"), "repository") == null) {
            hand(inherited, "repository", level -> textAt(level.tree.get("did"), "repository"));
        }
        for (String name : HANDED_DOWN) {
            if (textAt(tree, name) == null) {
                hand(inherited, name, level -> textAt(level.tree, name));
            }
        }
        if (!inherited.isEmpty()) {
            tree.put("inherited", inherited);
        }
        return tree;
    }

    private void hand(Map<String, @Nullable Object> inherited, String name, Function<EadLevel, @Nullable String> read) {
        for (EadLevel level = above; level != null; level = level.above) {
            String text = read.apply(level);
            if (text != null) {
                inherited.put(name, Map.of("text", text));
                return;
            }
        }
    }

    private static @Nullable String textAt(@Nullable Object tree, String name) {
        return tree instanceof Map<?, ?> map
                        && map.get(name) instanceof List<?> list
                        && !list.isEmpty()
                        && list.getFirst() instanceof Map<?, ?> object
                        && object.get("text") instanceof String text
                ? text
                : null;
    }
}
