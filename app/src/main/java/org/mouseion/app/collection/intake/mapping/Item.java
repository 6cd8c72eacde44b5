package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing a rule gives: its main text and its parts. The main text is empty where only parts were found.
record Item(String main, Map<String, String> parts) {

    String part(String name) {
        return parts.getOrDefault(name, "");
    }

    @Nullable
    String partOrNull(String name) {
        return parts.get(name);
    }

    /// Everything `rule` gives for this record, in the order of the source.
    static List<Item> read(Rule rule, Scope record) {
        List<Item> items = new ArrayList<>();
        for (Scope scope : rule.scopes(record)) {
            List<String> mains = rule.value().read(scope);
            Map<String, List<String>> parts = new HashMap<>();
            rule.parts().forEach((name, value) -> {
                List<String> texts = value.read(scope);
                if (!texts.isEmpty()) {
                    parts.put(name, texts);
                }
            });
            if (mains.isEmpty() && !parts.isEmpty()) {
                items.add(new Item("", at(parts, 0, 1)));
            }
            for (int i = 0; i < mains.size(); i++) {
                items.add(new Item(mains.get(i), at(parts, i, mains.size())));
            }
        }
        return items;
    }

    /// The parts that go with the main text at `index` of `size`: one for one, or one for all. Anything else cannot be
    /// told apart and stays where it was.
    private static Map<String, String> at(Map<String, List<String>> parts, int index, int size) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        Map<String, String> own = new HashMap<>();
        parts.forEach((name, texts) -> {
            if (texts.size() == size) {
                own.put(name, texts.get(index));
            } else if (texts.size() == 1) {
                own.put(name, texts.getFirst());
            }
        });
        return own;
    }
}
