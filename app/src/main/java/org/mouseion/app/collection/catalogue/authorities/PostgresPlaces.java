package org.mouseion.app.collection.catalogue.authorities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Place;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.PlainWords;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The catalogue's places in PostgreSQL.
@Component
final class PostgresPlaces implements Places {

    private static final int REMEMBERED = 20_000;
    private static final String SELECT = "select id, name, country, latitude, longitude, within from collection.place ";

    private final JdbcClient sql;
    private final Remembered<Draft, PlaceId> lately = new Remembered<>(REMEMBERED);

    PostgresPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Place> find(PlaceId id) {
        return list(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Place> list(Collection<PlaceId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PlaceId, Place> found = sql
                .sql(SELECT + "where id = any(?)")
                .param(ids.stream().mapToLong(PlaceId::value).toArray())
                .query(PostgresPlaces::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<PlaceId> identify(List<Draft> drafts) {
        Map<Draft, PlaceId> answers = new HashMap<>();
        Set<Draft> strangers = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            lately.find(draft).ifPresentOrElse(id -> answers.put(draft, id), () -> strangers.add(draft));
        }
        if (!strangers.isEmpty()) {
            Map<Draft, PlaceId> met = meet(strangers);
            answers.putAll(met);
            lately.remember(met);
        }
        return drafts.stream().map(answers::get).map(Objects::requireNonNull).toList();
    }

    private Map<Draft, PlaceId> meet(Set<Draft> drafts) {
        sql.sql("select pg_advisory_xact_lock(4003)::text").query(String.class).list();
        Map<String, List<Place>> known = findByKeys(drafts);
        Map<Draft, PlaceId> met = new LinkedHashMap<>();
        List<Place> made = new ArrayList<>();
        for (Draft draft : drafts) {
            Place place = keysOf(draft).stream()
                    .flatMap(key -> known.getOrDefault(key, List.of()).stream())
                    .filter(candidate -> PlaceIdentity.areOne(draft, candidate))
                    .findFirst()
                    .orElse(null);
            if (place == null) {
                place = make(draft);
                made.add(place);
                for (String key : keysOf(draft)) {
                    known.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
                }
            }
            met.put(draft, place.id());
        }
        write(made);
        return met;
    }

    private Place make(Draft draft) {
        long number = sql.sql("select nextval('collection.place_number')")
                .query(Long.class)
                .single();
        return new Place(new PlaceId(number), draft.name(), draft.country(), draft.latitude(), draft.longitude(), null);
    }

    private static Set<String> keysOf(Draft draft) {
        return keysOf(draft.name());
    }

    private static Set<String> keysOf(Texts names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "A place has a name, but got none. Maybe the mapping takes an empty column for a place.");
        }
        Set<String> keys = new LinkedHashSet<>();
        names.byTag().values().forEach(name -> {
            String key = PlainWords.of(name);
            keys.add(key.isEmpty() ? name : key);
        });
        return keys;
    }

    private Map<String, List<Place>> findByKeys(Set<Draft> drafts) {
        Set<String> keys = new LinkedHashSet<>();
        drafts.forEach(draft -> keys.addAll(keysOf(draft)));
        Map<String, List<Place>> found = new HashMap<>();
        sql.sql("select n.key, p.* from collection.place p join collection.place_name n on n.place = p.id"
                        + " where n.key = any(?) order by p.id")
                .param(keys.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString("key"), k -> new ArrayList<>())
                            .add(read(row, 0));
                });
        return found;
    }

    private void write(List<Place> places) {
        for (Place place : places) {
            sql.sql("insert into collection.place (id, name, country, latitude, longitude)"
                            + " values (?, ?::json, ?, ?, ?)")
                    .param(place.id().value())
                    .param(FactsJson.write(place.name()))
                    .param(place.country())
                    .param(place.latitude())
                    .param(place.longitude())
                    .update();
            sql.sql("insert into collection.place_name (key, place) select k, ? from unnest(?::text[]) as k")
                    .params(place.id().value(), keysOf(place.name()).toArray(String[]::new))
                    .update();
        }
    }

    private static Place read(ResultSet row, int number) throws SQLException {
        long within = row.getLong("within");
        @Nullable PlaceId larger = row.wasNull() ? null : new PlaceId(within);
        return new Place(
                new PlaceId(row.getLong("id")),
                FactsJson.read(row.getString("name"), Texts.class),
                row.getString("country"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                larger);
    }
}
