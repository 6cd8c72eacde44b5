package org.mouseion.app.discovery.index.labels;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.documents.FacetLabels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Facet words as they are written, in PostgreSQL and in memory: a collection has some thousands.
@Component
class PostgresFacetLabels implements FacetLabels {

    private static final TypeReference<LinkedHashMap<String, String>> BY_TAG = new TypeReference<>() {};

    private record Key(Facet facet, String value) {

        /// By hand: a page of results looks up a hundred, and a record's own is several times slower.
        @Override
        public int hashCode() {
            return 31 * value.hashCode() + facet.ordinal();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && facet == key.facet && value.equals(key.value);
        }
    }

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Map<Key, Texts> unsaved = new ConcurrentHashMap<>();
    private volatile @Nullable Map<Key, Texts> known;

    PostgresFacetLabels(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void note(Facet facet, String value, Texts label) {
        Key key = new Key(facet, value);
        if (known().putIfAbsent(key, label) == null) {
            unsaved.put(key, label);
        }
    }

    @Override
    public void save() {
        if (unsaved.isEmpty()) {
            return;
        }
        Map<Key, Texts> saving = Map.copyOf(unsaved);
        String[] facets = saving.keySet().stream().map(k -> k.facet().name()).toArray(String[]::new);
        String[] values = saving.keySet().stream().map(Key::value).toArray(String[]::new);
        String[] labels = saving.values().stream()
                .map(texts -> json.writeValueAsString(texts.byTag()))
                .toArray(String[]::new);
        sql.sql("""
                        insert into discovery.facet_label (facet, value, label)
                        select f, v, l::jsonb from unnest(?, ?, ?) as given (f, v, l)
                        on conflict do nothing""").param(facets).param(values).param(labels).update();
        saving.keySet().forEach(unsaved::remove);
    }

    @Override
    public Optional<Texts> find(Facet facet, String value) {
        Key key = new Key(facet, value);
        Texts here = known().get(key);
        return here != null ? Optional.of(here) : fetch(key);
    }

    /// Another node may have met the word.
    private Optional<Texts> fetch(Key key) {
        Optional<Texts> there = sql.sql("select label from discovery.facet_label where facet = ? and value = ?")
                .param(key.facet().name())
                .param(key.value())
                .query((row, number) -> texts(row.getString(1)))
                .optional();
        there.ifPresent(texts -> known().put(key, texts));
        return there;
    }

    private Map<Key, Texts> known() {
        Map<Key, Texts> here = known;
        if (here != null) {
            return here;
        }
        Map<Key, Texts> all = new ConcurrentHashMap<>();
        sql.sql("select facet, value, label from discovery.facet_label").query(row -> {
            all.put(new Key(Facet.valueOf(row.getString(1)), row.getString(2)), texts(row.getString(3)));
        });
        known = all;
        return all;
    }

    private Texts texts(String written) {
        return new Texts(json.readValue(written, BY_TAG));
    }
}
