package org.mouseion.app.collection.catalogue.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@AreaTest(classes = PostgresPlaces.class)
@Transactional
class PlacesAreaTest {

    @Autowired
    Places places;

    @Test
    void a_place_is_one_in_every_language_and_spelling() {
        PlaceId london = identify(new Texts(Map.of("en", "London", "fr", "Londres")), "GB", null, null);

        assertThat(identify(Texts.of("LONDRES"), "GB", 51.5, -0.1)).isEqualTo(london);
        assertThat(identify(Texts.of("London"), "CA", null, null)).isNotEqualTo(london);
        assertThat(places.find(london).orElseThrow().name().byTag()).containsEntry("fr", "Londres");
    }

    @Test
    void places_of_one_name_far_apart_are_two() {
        PlaceId texas = identify(Texts.of("Paris"), "US", 33.66, -95.55);

        assertThat(identify(Texts.of("Paris"), "US", 36.30, -88.32)).isNotEqualTo(texas);
        assertThat(identify(Texts.of("Paris"), "US", 33.70, -95.50)).isEqualTo(texas);
        assertThat(places.list(List.of(texas)))
                .singleElement()
                .satisfies(place -> assertThat(place.latitude()).isEqualTo(33.66));
    }

    @Test
    void one_batch_makes_a_place_once() {
        List<PlaceId> ids = places.identify(List.of(
                new Places.Draft(Texts.of("Hoorn"), "", null, null),
                new Places.Draft(Texts.of("hoorn"), "", 52.6, 5.1)));
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void distance_follows_the_great_circle() {
        // London to Paris: 343.5 km.
        assertThat(PlaceIdentity.distance(51.5074, -0.1278, 48.8566, 2.3522)).isCloseTo(343.5, within(1.0));
    }

    private PlaceId identify(Texts name, String country, @Nullable Double latitude, @Nullable Double longitude) {
        return places.identify(List.of(new Places.Draft(name, country, latitude, longitude)))
                .getFirst();
    }
}
