package org.mouseion.app.collection.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Lists by key, being changed: starts from lists that others may be reading, and copies one only before it changes.
final class Shelves<V> {

    private final Map<String, List<V>> lists;
    private final Set<String> own = new HashSet<>();

    Shelves(Map<String, List<V>> lists) {
        this.lists = new HashMap<>(lists);
    }

    void put(String key, V value) {
        shelf(key).add(value);
    }

    void takeIf(String key, Predicate<V> which) {
        if (lists.containsKey(key)) {
            List<V> shelf = shelf(key);
            shelf.removeIf(which);
            if (shelf.isEmpty()) {
                lists.remove(key);
                own.remove(key);
            }
        }
    }

    /// The lists as they are now; nothing may be changed through this object afterwards.
    Map<String, List<V>> close() {
        return lists;
    }

    private List<V> shelf(String key) {
        if (own.add(key)) {
            List<V> shelf = new ArrayList<>(lists.getOrDefault(key, List.of()));
            lists.put(key, shelf);
            return shelf;
        }
        return lists.getOrDefault(key, List.of());
    }
}
