package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.platform.Reason;

/// Works found by the colours of the pictures that hang.
class ColourSearchTest {

    private static final int RED = 0xC0141C;
    private static final int BLUE = 0x1F4FBF;
    private static final int GREEN = 0x1F8A3B;
    private static final int PURPLE = 0x6A2A82;
    private static final int YELLOW = 0xF2D61B;

    @TempDir
    static Path folder;

    private static IndexedMuseum museum;
    private static Search search;

    @BeforeAll
    static void hang() throws Exception {
        museum = new IndexedMuseum(folder);
        museum.looks.hang(1, BLUE, RED, 0.2);
        museum.looks.hang(2, BLUE, RED, 0.8);
        museum.looks.hang(3, BLUE, GREEN, 0.5);
        museum.looks.hang(4, striped());
        museum.show(
                work(1, "Boat under a red sail").pictured(),
                work(2, "Sea").says("en", "With a boat.").pictured(),
                work(3, "Meadow").pictured(),
                work(4, "Sunflowers").pictured(),
                work(5, "Blue, without a picture"));
        search = AskedAsVisitors.search(museum);
    }

    /// Yellow and purple, and a fortieth of green at the end.
    private static Pixels striped() {
        int[] colours = new int[200 * 100];
        for (int i = 0; i < colours.length; i++) {
            int x = i % 200;
            colours[i] = x < 100 ? YELLOW : x < 195 ? PURPLE : GREEN;
        }
        return Pixels.of(200, 100, colours);
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    private static SearchQuery query(String words, String... colours) {
        return new SearchQuery(
                words,
                colours.length == 0 ? Map.of() : Map.of(Facet.COLOUR, List.of(colours)),
                null,
                null,
                false,
                SearchQuery.Sort.RELEVANCE,
                1,
                24,
                Locale.ENGLISH);
    }

    private static List<Long> found(String words, String... colours) {
        return search.find(query(words, colours)).hits().stream()
                .map(hit -> hit.work().value())
                .toList();
    }

    @Test
    void works_come_in_the_order_of_how_much_of_their_picture_has_the_colour() {
        assertThat(found("", "blue")).containsExactly(2L, 3L, 1L);
        assertThat(found("", "red")).containsExactly(1L, 2L);
        assertThat(found("", "lilac")).isEmpty();
    }

    @Test
    void each_of_several_colours_must_be_there() {
        assertThat(found("", "blue", "green")).containsExactly(3L);
        assertThat(found("", "blue", "red")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(found("", "blue", "yellow")).isEmpty();
    }

    @Test
    void a_spot_of_less_than_a_twentieth_is_not_a_colour_of_the_picture() {
        assertThat(found("", "yellow")).containsExactly(4L);
        assertThat(found("", "green")).as("a fortieth of the sunflowers").containsExactly(3L);
    }

    @Test
    void words_and_colours_narrow_one_another() {
        assertThat(found("boat", "blue")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(found("sunflowers", "blue")).isEmpty();
        assertThat(search.find(query("sunflowers", "blue")).instead())
                .extracting(instead -> instead.reason().key())
                .contains("search.instead.filter");
    }

    @Test
    void the_counts_beside_the_colours_are_what_choosing_another_one_finds() {
        for (SearchQuery asked : List.of(query(""), query("", "blue"), query("boat", "red"))) {
            Found.FacetCounts colours = search.find(asked).facets().stream()
                    .filter(facet -> facet.facet() == Facet.COLOUR)
                    .findFirst()
                    .orElseThrow();
            assertThat(colours.counts()).isNotEmpty();
            for (Found.Count count : colours.counts()) {
                long expected = search.find(count.chosen() ? asked : asked.toggle(Facet.COLOUR, count.value()))
                        .total();
                assertThat(count.works()).as(count.label()).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_colour_has_its_name_in_the_language_of_the_page() {
        Found found = search.find(
                new SearchQuery("", Map.of(), null, null, false, SearchQuery.Sort.RELEVANCE, 1, 24, Locale.of("nl")));
        assertThat(found.facets().stream()
                        .filter(facet -> facet.facet() == Facet.COLOUR)
                        .flatMap(facet -> facet.counts().stream())
                        .map(Found.Count::label))
                .contains("blauw", "rood", "groen", "geel");
    }

    @Test
    void a_result_says_how_much_of_its_picture_has_the_colour_and_its_score_opens() {
        Found.Hit first = search.find(query("", "blue")).hits().getFirst();
        Reason why = first.why().getFirst();
        assertThat(why.key()).isEqualTo("search.why.colour");
        assertThat(why.arguments().getFirst()).isEqualTo("blue");
        assertThat((Double) why.arguments().get(1)).isBetween(0.75, 0.85);

        Reason opened = search.explain(query("", "blue"), new WorkId(2));
        assertThat(opened.value()).isCloseTo(first.score(), org.assertj.core.api.Assertions.within(1e-3));
        assertThat(opened.because()).singleElement().satisfies(sign -> {
            assertThat(sign.key()).isEqualTo("search.explain.colour");
            assertThat((Double) sign.arguments().get(1)).isBetween(0.75, 0.85);
        });
    }

    @Test
    void a_picture_that_is_taken_down_is_found_no_more() {
        museum.looks.hang(6, RED, RED, 0.5);
        museum.show(work(6, "Red square").pictured());
        assertThat(found("", "red")).startsWith(6L);
        museum.looks.takeDown(6);
        museum.show(work(6, "Red square").pictured());
        assertThat(found("", "red")).doesNotContain(6L);
    }
}
