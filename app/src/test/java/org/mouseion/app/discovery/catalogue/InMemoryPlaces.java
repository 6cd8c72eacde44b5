package org.mouseion.app.discovery.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Place;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.Texts;

/// Places in memory.
public final class InMemoryPlaces {

    public final Places contract = Partly.of(Places.class, this);

    private final Map<PlaceId, Place> places = new LinkedHashMap<>();

    public PlaceId add(long id, Texts name, @Nullable PlaceId within) {
        PlaceId number = new PlaceId(id);
        places.put(number, new Place(number, name, "", null, null, within));
        return number;
    }

    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    public List<Place> list(Collection<PlaceId> ids) {
        return ids.stream().map(places::get).filter(p -> p != null).toList();
    }
}
