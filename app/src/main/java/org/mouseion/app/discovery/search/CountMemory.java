package org.mouseion.app.discovery.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.search.words.Understanding;

/// Counts of the last queries, forgotten when the index changes. It knows queries, never who asked.
final class CountMemory {

    /// About 20 kB each.
    private static final int REMEMBERED = 300;

    /// What counts depend on: not the page, the order or the language.
    private record Key(
            Understanding asked,
            int atLeast,
            List<Long> beside,
            Map<Facet, List<String>> filters,
            @Nullable Integer from,
            @Nullable Integer to,
            boolean pictured) {

        static Key of(Plan plan) {
            var query = plan.query();
            return new Key(
                    plan.asked(),
                    plan.atLeast(),
                    plan.beside().added(),
                    query.filters(),
                    query.fromYear(),
                    query.toYear(),
                    query.pictured());
        }
    }

    private final WorkIndex index;
    private final Map<Key, FacetCounting.Counts> counts = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FacetCounting.Counts> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long generation = -1;

    CountMemory(WorkIndex index) {
        this.index = index;
    }

    FacetCounting.Counts get(Plan plan, Function<Plan, FacetCounting.Counts> count) {
        Key key = Key.of(plan);
        long now = index.generation();
        FacetCounting.Counts known = find(key, now);
        if (known != null) {
            return known;
        }
        FacetCounting.Counts counted = count.apply(plan);
        keep(key, counted, now);
        return counted;
    }

    private synchronized FacetCounting.@Nullable Counts find(Key key, long now) {
        if (now != generation) {
            counts.clear();
            generation = now;
        }
        return counts.get(key);
    }

    private synchronized void keep(Key key, FacetCounting.Counts counted, long then) {
        if (then == generation) {
            counts.put(key, counted);
        }
    }
}
