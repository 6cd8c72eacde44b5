package org.mouseion.formats.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The path language of [RawRecord]: the text of a leaf's path is the keys on the way joined with dots, each list
/// adding `[]`. Two readings of one text (`a.b` as a key, or as `b` inside `a`) both count.
final class RecordPaths {

    private RecordPaths() {}

    static Map<String, List<String>> flatten(Map<String, @Nullable Object> tree) {
        Map<String, List<String>> leaves = new LinkedHashMap<>();
        tree.forEach((key, value) -> flatten(value, key, leaves));
        leaves.replaceAll((path, texts) -> Collections.unmodifiableList(texts));
        return Collections.unmodifiableMap(leaves);
    }

    private static void flatten(@Nullable Object node, String path, Map<String, List<String>> leaves) {
        switch (node) {
            case Map<?, ?> map
            when !map.isEmpty() -> map.forEach((key, value) -> flatten(value, path + "." + key, leaves));
            case List<?> list -> {
                String inside = path + "[]";
                leafAt(inside, list.isEmpty(), leaves);
                for (Object element : list) {
                    flatten(element, inside, leaves);
                }
            }
            case null, default -> {
                List<String> texts = leaves.computeIfAbsent(path, absent -> new ArrayList<>(1));
                if (node != null && !(node instanceof Map)) {
                    texts.add(node.toString());
                }
            }
        }
    }

    private static void leafAt(String path, boolean empty, Map<String, List<String>> leaves) {
        if (empty) {
            leaves.computeIfAbsent(path, absent -> new ArrayList<>(1));
        }
    }

    static List<String> values(Map<String, @Nullable Object> tree, String path) {
        List<String> found = new ArrayList<>(1);
        if (inMap(tree, path, 0, found)) {
            return flatten(tree).getOrDefault(path, List.of());
        }
        return Collections.unmodifiableList(found);
    }

    /// @return whether the path reads in two ways here, so that only [#flatten] knows the order
    private static boolean inMap(Map<?, ?> map, String path, int from, List<String> found) {
        boolean twoWays = false;
        int ways = 0;
        int cut = from;
        while (true) {
            cut = nextCut(path, cut);
            Object child = map.get(path.substring(from, cut));
            if (child != null) {
                ways++;
                twoWays |= inNode(child, path, cut, found);
            }
            if (cut == path.length()) {
                return twoWays || ways > 1;
            }
            cut++;
        }
    }

    private static int nextCut(String path, int from) {
        for (int i = from; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '.' || c == '[' && path.startsWith("[]", i)) {
                return i;
            }
        }
        return path.length();
    }

    private static boolean inNode(@Nullable Object node, String path, int at, List<String> found) {
        boolean end = at == path.length();
        boolean twoWays = false;
        switch (node) {
            case null -> {}
            case List<?> list
            when path.startsWith("[]", at) -> {
                for (Object element : list) {
                    twoWays |= inNode(element, path, at + 2, found);
                }
            }
            case Map<?, ?> map when !end && path.charAt(at) == '.' -> twoWays = inMap(map, path, at + 1, found);
            case List<?> list -> {}
            case Map<?, ?> map -> {}
            default -> {
                if (end) {
                    found.add(node.toString());
                }
            }
        }
        return twoWays;
    }
}
