package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.labels.PeriodRows;

/// What the twelve works are counted by, and what choosing a count finds.
class FoundFacetsTest {

    @TempDir
    static Path folder;

    private static TwelveWorks works;

    @BeforeAll
    static void hang() throws Exception {
        works = new TwelveWorks(folder);
    }

    @AfterAll
    static void close() {
        works.close();
    }

    @Test
    void a_filter_that_leaves_nothing_is_named() {
        SearchQuery asked = TwelveWorks.query("turner", TwelveWorks.ENGLISH).toggle(Facet.MAKER, "2");
        Found found = works.search.find(asked);

        assertThat(found.total()).isZero();
        assertThat(TwelveWorks.keys(
                        found.instead().stream().map(Found.Instead::reason).toList()))
                .contains("search.instead.filter");
        assertThat(found.instead().getFirst().query()).isEqualTo(TwelveWorks.query("turner", TwelveWorks.ENGLISH));
    }

    @Test
    void the_counts_of_a_facet_are_what_choosing_a_value_finds() {
        SearchQuery asked = TwelveWorks.query("", TwelveWorks.ENGLISH);
        for (Found.FacetCounts facet : works.search.find(asked).facets()) {
            for (Found.Count count : facet.counts()) {
                assertThat(works.search
                                .find(asked.toggle(facet.facet(), count.value()))
                                .total())
                        .as("%s %s", facet.facet(), count.label())
                        .isEqualTo(count.works());
            }
        }
    }

    @Test
    void the_counts_of_a_facet_disregard_what_was_chosen_in_it() {
        SearchQuery asked = TwelveWorks.query("", TwelveWorks.ENGLISH).toggle(Facet.MAKER, "1");
        Found found = works.search.find(asked);
        Found.FacetCounts makers = facet(found, Facet.MAKER);

        assertThat(found.total()).isEqualTo(2);
        assertThat(makers.counts())
                .extracting(Found.Count::label)
                .contains("Joseph Mallord William Turner", "Judith Leyster");
        for (Found.Count count : makers.counts()) {
            long expected = count.chosen() ? 2 : count.works() + 2;
            assertThat(works.search
                            .find(count.chosen() ? asked : asked.toggle(Facet.MAKER, count.value()))
                            .total())
                    .as(count.label())
                    .isEqualTo(expected);
        }
    }

    @Test
    void labels_are_in_the_language_of_the_page() {
        assertThat(facet(works.search.find(TwelveWorks.query("", TwelveWorks.FRENCH)), Facet.SUBJECT)
                        .counts())
                .extracting(Found.Count::label)
                .contains("Bateaux", "Embarcations", "portraits of emperors");
        assertThat(facet(works.search.find(TwelveWorks.query("", TwelveWorks.FRENCH)), Facet.PERIOD)
                        .counts())
                .extracting(Found.Count::label)
                .contains("XVIIe\u00a0siècle", "Ier\u00a0siècle av.\u00a0J.-C.");
        assertThat(facet(works.search.find(TwelveWorks.query("", TwelveWorks.ENGLISH)), Facet.PERIOD)
                        .counts())
                .extracting(Found.Count::label)
                .contains("17th\u00a0century");
        assertThat(facet(works.search.find(TwelveWorks.query("", TwelveWorks.FRENCH)), Facet.PLACE)
                        .counts())
                .extracting(Found.Count::label)
                .contains("Pays-Bas", "Haarlem");
    }

    @Test
    void a_century_of_the_vocabulary_is_no_second_row_beside_that_of_the_dates() {
        ConceptId named = works.museum.vocabulary.period(80, 1601, 1700, "en", "Seventeenth century");

        assertThat(new PeriodRows(works.museum.vocabulary.contract)
                        .once(Map.of("c17", 4L, Long.toString(named.value()), 3L)))
                .containsOnlyKeys("c17");
        assertThat(new PeriodRows(works.museum.vocabulary.contract)
                        .once(Map.of("c18", 4L, Long.toString(named.value()), 3L)))
                .as("kept where nothing else says it")
                .hasSize(2);
    }

    @Test
    void a_bar_of_the_timeline_counts_what_choosing_its_years_finds() {
        SearchQuery asked = TwelveWorks.query("", TwelveWorks.ENGLISH);
        List<Found.Bar> bars = works.search.find(asked).timeline();

        assertThat(bars).isNotEmpty();
        for (Found.Bar bar : bars) {
            assertThat(works.search.find(asked.withYears(bar.from(), bar.to())).total())
                    .as(bar.toString())
                    .isEqualTo(bar.works());
        }
    }

    private static Found.FacetCounts facet(Found found, Facet facet) {
        return found.facets().stream()
                .filter(f -> f.facet() == facet)
                .findFirst()
                .orElseThrow();
    }
}
