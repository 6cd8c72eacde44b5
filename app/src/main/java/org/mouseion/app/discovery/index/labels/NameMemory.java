package org.mouseion.app.discovery.index.labels;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mouseion.app.discovery.Facet;

/// Names asked for lately, so that the makers and places beside every page of results are not read each time. A changed
/// name is seen a minute later at most.
final class NameMemory {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int REMEMBERED = 20_000;

    private record Key(Facet facet, String value, String language) {}

    private record Kept(String name, long since) {}

    private final Map<Key, Kept> names = new ConcurrentHashMap<>();

    Map<String, String> get(
            Facet facet, List<String> values, Locale locale, Function<List<String>, Map<String, String>> read) {
        long now = System.nanoTime();
        Map<String, String> found = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String value : values) {
            Kept kept = names.get(new Key(facet, value, locale.getLanguage()));
            if (kept != null && now - kept.since() < KEPT.toNanos()) {
                found.put(value, kept.name());
            } else {
                missing.add(value);
            }
        }
        if (!missing.isEmpty()) {
            if (names.size() > REMEMBERED) {
                names.clear();
            }
            read.apply(missing).forEach((value, name) -> {
                found.put(value, name);
                names.put(new Key(facet, value, locale.getLanguage()), new Kept(name, now));
            });
        }
        return found;
    }
}
