package org.mouseion.formats.records.ead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Elements as parts of a record's tree. Each is a list of objects with their `text`, their attributes by name, and the
/// elements in them that mean something of their own; wrappers of prose are seen through.
final class EadFields {

    private EadFields() {}

    /// Adds an element of a level to its record.
    static void add(Map<String, @Nullable Object> tree, EadNode node) {
        if (node.name().equals("did")) {
            Map<String, @Nullable Object> did = mapAt(tree, "did");
            node.attributes().forEach((name, value) -> listAt(did, name).add(value));
            children(did, node, false);
            return;
        }
        if (node.name().equals("controlaccess")) {
            controlled(mapAt(tree, "controlaccess"), node);
            return;
        }
        listAt(tree, node.name()).add(object(node));
    }

    /// Headings within headings: one list whatever they are grouped by.
    private static void controlled(Map<String, @Nullable Object> into, EadNode node) {
        node.attributes().forEach((name, value) -> listAt(into, name).add(value));
        for (Object part : node.content()) {
            if (part instanceof EadNode child) {
                if (child.name().equals("controlaccess")) {
                    controlled(into, child);
                } else {
                    listAt(into, child.name()).add(object(child));
                }
            }
        }
    }

    static Map<String, @Nullable Object> object(EadNode node) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (!EadNames.CONTAINERS.contains(node.name())) {
            String text = EadText.of(node);
            if (!text.isEmpty()) {
                object.put("text", text);
            }
        }
        node.attributes().forEach((name, value) -> object.put(name.equals("text") ? "text-attribute" : name, value));
        children(object, node, false);
        return object;
    }

    /// @param prose whether this is inside running text: names there are told by the text, unless they say more
    private static void children(Map<String, @Nullable Object> into, EadNode node, boolean prose) {
        for (Object part : node.content()) {
            if (part instanceof EadNode child) {
                if (EadNames.PROSE.contains(child.name())) {
                    children(into, child, true);
                } else {
                    Map<String, @Nullable Object> object = object(child);
                    boolean more = object.size() > 1 || !object.isEmpty() && !object.containsKey("text");
                    if (more || !prose && !object.isEmpty()) {
                        listAt(into, child.name()).add(object);
                    }
                }
            } else if (part instanceof String stray && !stray.isBlank() && EadNames.CONTAINERS.contains(node.name())) {
                listAt(into, "stray").add(stray.strip());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> mapAt(Map<String, @Nullable Object> tree, String key) {
        return (Map<String, @Nullable Object>)
                tree.computeIfAbsent(key, absent -> new LinkedHashMap<String, @Nullable Object>());
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> listAt(Map<String, @Nullable Object> tree, String key) {
        Object there = tree.get(key);
        if (there instanceof List<?> list) {
            return (List<@Nullable Object>) list;
        }
        List<@Nullable Object> list = new ArrayList<>();
        if (there != null) {
            // An attribute of the same name as an element.
            list.add(there);
        }
        tree.put(key, list);
        return list;
    }
}
