package org.mouseion.app.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class SearchAddressTest {

    @Test
    void a_query_comes_back_from_its_own_address() {
        Property.holdsFor(2000, SearchAddressTest::query, query -> {
            String address = SearchAddress.write(query);
            assertThat(SearchAddress.read(parameters(address), query.locale())).isEqualTo(query);
            assertThat(SearchAddress.write(SearchAddress.read(parameters(address), query.locale())))
                    .isEqualTo(address);
        });
    }

    @Test
    void the_question_for_everything_has_an_empty_address() {
        assertThat(SearchAddress.write(SearchAddress.read(new LinkedMultiValueMap<>(), Locale.FRENCH)))
                .isEmpty();
    }

    @Test
    void what_cannot_be_read_is_left_out() {
        SearchQuery query = SearchAddress.read(
                parameters("q=%20boats%09%20&from=soon&page=-3&size=9999&sort=loudest&kind=&to=1900"), Locale.ENGLISH);
        assertThat(query.words()).isEqualTo("boats");
        assertThat(query.fromYear()).isNull();
        assertThat(query.toYear()).isEqualTo(1900);
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.size()).isEqualTo(100);
        assertThat(query.filters()).isEmpty();
    }

    @Test
    void years_the_wrong_way_round_are_turned() {
        SearchQuery query = SearchAddress.read(parameters("from=1900&to=1850"), Locale.ENGLISH);
        assertThat(query.fromYear()).isEqualTo(1850);
        assertThat(query.toYear()).isEqualTo(1900);
    }

    @Test
    void choosing_twice_is_not_choosing() {
        SearchQuery query = SearchAddress.read(parameters("kind=12&page=4"), Locale.ENGLISH);
        assertThat(query.toggle(Facet.KIND, "13").toggle(Facet.KIND, "13")).isEqualTo(query.withPage(1));
        assertThat(query.toggle(Facet.KIND, "12").isUnfiltered()).isTrue();
    }

    @Test
    void three_colours_that_have_a_name_are_read() {
        SearchQuery query = SearchAddress.read(
                parameters("colour=blue&colour=octarine&colour=blue&colour=gold&colour=red&colour=green"),
                Locale.ENGLISH);
        assertThat(query.filters()).containsEntry(Facet.COLOUR, List.of("blue", "gold", "red"));
        assertThat(SearchAddress.write(query)).isEqualTo("colour=blue&colour=gold&colour=red");
    }

    private static SearchQuery query(RandomGenerator random) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (random.nextInt(4) == 0 && facet == Facet.COLOUR) {
                filters.put(facet, List.of("blue", "prussian-blue"));
            } else if (facet != Facet.COLOUR && random.nextInt(4) == 0) {
                filters.put(facet, List.of("~é & " + random.nextInt(9), Integer.toString(random.nextInt(99))));
            }
        }
        Integer from = random.nextBoolean() ? random.nextInt(-500, 1900) : null;
        Integer to = random.nextBoolean() ? random.nextInt(1900, 2100) : null;
        return new SearchQuery(
                List.of("", "bateaux", "l’été à « Nîmes »", "a+b=c?&#%").get(random.nextInt(4)),
                filters,
                from,
                to,
                random.nextBoolean(),
                SearchQuery.Sort.values()[random.nextInt(SearchQuery.Sort.values().length)],
                random.nextInt(1, 500),
                random.nextInt(1, 101),
                Locale.FRENCH);
    }

    private static MultiValueMap<String, String> parameters(String query) {
        var encoded =
                UriComponentsBuilder.fromUriString("/?" + query).build(true).getQueryParams();
        MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
        encoded.forEach((name, values) -> values.forEach(value -> decoded.add(
                name,
                value == null ? "" : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8))));
        return decoded;
    }
}
