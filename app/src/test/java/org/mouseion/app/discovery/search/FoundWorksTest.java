package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.index.labels.PeriodRows;
import org.mouseion.app.platform.Reason;

/// A museum of twelve works, searched as visitors do.
class FoundWorksTest {

    private static final Locale FRENCH = Locale.FRENCH;
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale DUTCH = Locale.of("nl");
    private static final Locale SPANISH = Locale.of("es");

    @TempDir
    static Path folder;

    private static IndexedMuseum museum;
    private static Search search;

    @BeforeAll
    static void hang() throws Exception {
        museum = new IndexedMuseum(folder);
        AgentId turner = museum.agents.add(1, "Joseph Mallord William Turner", "Turner, Joseph Mallord William");
        AgentId leyster = museum.agents.add(2, "Judith Leyster", "Leyster, Judith", "Judith Molenaer");
        AgentId keeffe = museum.agents.add(3, "Georgia O’Keeffe", "O’Keeffe, Georgia");
        ConceptId vessels = museum.vocabulary.add(10, List.of(), "en", "Watercraft", "fr", "Embarcations");
        ConceptId boats = museum.vocabulary.add(
                11, List.of(vessels), "en", "Boats", "fr", "Bateaux", "nl", "Schepen", "es", "Barcos", "fr", "Navires");
        ConceptId oil = museum.vocabulary.add(
                12, List.of(), "en", "Oil on canvas", "fr", "Huile sur toile", "nl", "Olieverf op doek");
        ConceptId painting =
                museum.vocabulary.add(13, List.of(), "en", "Painting", "fr", "Peinture", "nl", "Schilderij");
        PlaceId netherlands = museum.places.add(1, new Texts(Map.of("en", "Netherlands", "fr", "Pays-Bas")), null);
        PlaceId haarlem = museum.places.add(2, Texts.of("Haarlem"), netherlands);
        museum.show(
                work(1, "Fishing Boats at Sea")
                        .by(turner, "Joseph Mallord William Turner")
                        .in(1835, 1845)
                        .of(boats, "boats")
                        .number("N00501")
                        .pictured(),
                work(2, "Venice, the Bridge of Sighs")
                        .by(turner, "Joseph Mallord William Turner")
                        .in(1840, 1840)
                        .kind(painting, "painting")
                        .number("N00527")
                        .pictured(),
                work(3, Texts.of("nl", "De vrolijke drinker"))
                        .by(leyster, "Judith Leyster")
                        .in(1629, 1629)
                        .kind(painting, "painting")
                        .material(oil, "oil on canvas")
                        .made(haarlem, "Haarlem")
                        .number("SK-A-1685"),
                work(4, "Self-Portrait")
                        .by(leyster, "Judith Leyster")
                        .in(1630, 1630)
                        .kind(painting, "painting")
                        .number("1949.6.1")
                        .pictured(),
                work(5, Texts.of("fr", "L’Église de Gréville"))
                        .by(null, "Jean-François Millet")
                        .in(1871, 1874)
                        .number("RF 140"),
                work(6, "Black Iris")
                        .by(keeffe, "Georgia O’Keeffe")
                        .in(1926, 1926)
                        .number("69.278.1"),
                work(7, Texts.of("fr", "Robe à la française"))
                        .by(null, "anonyme")
                        .in(1760, 1775)
                        .medium("fr", "soie brochée")
                        .number("OA 10426"),
                work(8, "Boat-building near Flatford Mill")
                        .by(null, "John Constable")
                        .in(1815, 1815)
                        .number("FA.37[O]"),
                work(9, "1984").by(null, "Anonymous").in(1950, 1960).number("X.9"),
                work(10, "Coin").in(-20, 10).of(null, "portraits of emperors").number("B.1"),
                work(11, "Untitled")
                        .says("en", "A view of the harbour with many ships and a lighthouse.")
                        .number("Z.11"),
                work(12, Texts.of("es", "Vista del jardín"))
                        .by(null, "Diego Velázquez")
                        .in(1630, 1630)
                        .number("P001211"));
        search = new SearchConfiguration()
                .search(
                        museum.index,
                        new SearchConfiguration()
                                .queryReader(
                                        museum.analysis,
                                        museum.vocabulary.contract,
                                        new SearchConfiguration().thesaurus(museum.analysis)),
                        museum.analysis,
                        museum.vocabulary.contract,
                        museum.names,
                        museum.embeddings,
                        museum.languages);
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    private static SearchQuery query(String words, Locale locale) {
        return new SearchQuery(words, Map.of(), null, null, false, Sort.RELEVANCE, 1, 24, locale);
    }

    private static List<Long> ids(String words, Locale locale) {
        return ids(search.find(query(words, locale)));
    }

    private static List<Long> ids(Found found) {
        return found.hits().stream().map(hit -> hit.work().value()).toList();
    }

    private static List<String> keys(List<Reason> reasons) {
        return reasons.stream().map(Reason::key).toList();
    }

    @Test
    void no_words_find_everything_with_pictures_first() {
        Found found = search.find(query("", ENGLISH));

        assertThat(found.total()).isEqualTo(12);
        assertThat(ids(found).subList(0, 3)).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(ids(found))
                .hasSize(12)
                .isNotEqualTo(ids(found).stream().sorted().toList());
        assertThat(ids(found)).as("the same each time").isEqualTo(ids("", FRENCH));
        assertThat(found.pictured()).isEqualTo(3);
    }

    @Test
    void a_title_is_found_without_case_and_accents() {
        assertThat(ids("eglise de greville", FRENCH)).containsExactly(5L);
        assertThat(ids("l'église de Gréville", FRENCH)).containsExactly(5L);
        assertThat(ids("jardin", SPANISH)).containsExactly(12L);
        assertThat(ids("velazquez", SPANISH)).containsExactly(12L);
    }

    @Test
    void a_name_is_found_in_any_order_and_by_its_other_forms() {
        assertThat(ids("leyster judith", ENGLISH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("Leyster, Judith", ENGLISH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("molenaer", DUTCH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("o'keeffe", ENGLISH)).containsExactly(6L);
        assertThat(ids("O’Keeffe", ENGLISH)).containsExactly(6L);
        assertThat(ids("keeffe", ENGLISH)).containsExactly(6L);
    }

    @Test
    void a_word_in_any_language_finds_what_stands_under_the_concept() {
        assertThat(ids("bateaux", FRENCH)).contains(1L);
        assertThat(ids("schepen", DUTCH)).contains(1L);
        assertThat(ids("barcos", SPANISH)).contains(1L);
        assertThat(ids("navire", FRENCH)).contains(1L);
        assertThat(keys(search.find(query("embarcations", FRENCH)).understood()))
                .containsExactly("search.understood.under");
        assertThat(ids("embarcations", FRENCH)).containsExactly(1L);
        assertThat(ids("huile sur toile", FRENCH)).containsExactly(3L);
        assertThat(ids("schilderij leyster", DUTCH)).containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void the_very_word_comes_before_the_concept() {
        assertThat(ids("boats", ENGLISH).getFirst()).isEqualTo(1L);
        assertThat(ids("boat", ENGLISH)).contains(1L, 8L);
    }

    @Test
    void years_and_periods_are_understood_in_four_languages() {
        assertThat(ids("entre 1850 et 1880", FRENCH)).containsExactly(5L);
        assertThat(ids("18th century", ENGLISH)).containsExactly(7L);
        assertThat(ids("XVIIIe siècle", FRENCH)).containsExactly(7L);
        assertThat(ids("18e eeuw", DUTCH)).containsExactly(7L);
        assertThat(ids("siglo XVIII", SPANISH)).containsExactly(7L);
        assertThat(ids("1920s", ENGLISH)).containsExactly(6L);
        assertThat(ids("voor 1600", DUTCH)).containsExactly(10L);
        assertThat(ids("leyster 17th century", ENGLISH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(keys(search.find(query("18th century", ENGLISH)).understood()))
                .containsExactly("search.understood.years");
    }

    @Test
    void a_bare_year_finds_works_of_that_year_and_works_that_name_it() {
        assertThat(ids("turner 1840", ENGLISH)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("turner 1840", ENGLISH).getFirst()).isEqualTo(2L);
        Found found = search.find(query("1984", ENGLISH));
        assertThat(ids(found)).containsExactly(9L);
        assertThat(found.instead()).extracting(i -> i.query().words()).containsExactly("\"1984\"");
    }

    @Test
    void an_inventory_number_is_found_however_it_is_spaced() {
        for (String number : List.of("N00501", "n00501", "N 00501", "n501")) {
            assertThat(ids(number, ENGLISH).getFirst()).as(number).isEqualTo(1L);
        }
        assertThat(ids("OA 10426", FRENCH)).containsExactly(7L);
        assertThat(ids("OA10426", FRENCH)).containsExactly(7L);
        assertThat(ids("69.278.1", ENGLISH).getFirst()).isEqualTo(6L);
        assertThat(ids("1949-6-1", ENGLISH).getFirst()).isEqualTo(4L);
        assertThat(keys(search.find(query("OA 10426", FRENCH)).hits().getFirst().why()))
                .contains("search.why.number");
    }

    @Test
    void a_phrase_holds_its_order_and_an_exclusion_keeps_out() {
        assertThat(ids("\"bridge of sighs\"", ENGLISH)).containsExactly(2L);
        assertThat(ids("\"sighs bridge\"", ENGLISH)).isEmpty();
        assertThat(ids("turner -venice", ENGLISH)).containsExactly(1L);
        assertThat(ids("« Robe à la française »", FRENCH)).containsExactly(7L);
    }

    @Test
    void a_typing_error_is_mended_and_said() {
        Found found = search.find(query("fishing baots sea", ENGLISH));

        assertThat(ids(found)).containsExactly(1L);
        assertThat(found.corrected()).isEqualTo("fishing boats sea");
        assertThat(ids("leister", ENGLISH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("velasquez jardin", SPANISH)).containsExactly(12L);
        assertThat(ids("blackiris", ENGLISH)).containsExactly(6L);
    }

    @Test
    void all_words_are_needed_until_nothing_has_them_all() {
        Found found = search.find(query("turner venice bridge elephant", ENGLISH));

        assertThat(ids(found)).containsExactly(2L);
        assertThat(keys(found.understood())).contains("search.understood.some");
    }

    @Test
    void where_nothing_is_found_other_queries_that_find_something_are_offered() {
        Found found = search.find(query("turner zzyzx", ENGLISH));

        assertThat(found.total()).isZero();
        assertThat(found.instead()).isNotEmpty().allSatisfy(instead -> {
            assertThat(search.find(instead.query()).total())
                    .isEqualTo(instead.works())
                    .isPositive();
        });
        assertThat(found.instead().getFirst().query().words()).isEqualTo("turner");
    }

    @Test
    void a_filter_that_leaves_nothing_is_named() {
        SearchQuery asked = query("turner", ENGLISH).toggle(Facet.MAKER, "2");
        Found found = search.find(asked);

        assertThat(found.total()).isZero();
        assertThat(keys(found.instead().stream().map(Found.Instead::reason).toList()))
                .contains("search.instead.filter");
        assertThat(found.instead().getFirst().query()).isEqualTo(query("turner", ENGLISH));
    }

    @Test
    void the_counts_of_a_facet_are_what_choosing_a_value_finds() {
        SearchQuery asked = query("", ENGLISH);
        for (Found.FacetCounts facet : search.find(asked).facets()) {
            for (Found.Count count : facet.counts()) {
                assertThat(search.find(asked.toggle(facet.facet(), count.value()))
                                .total())
                        .as("%s %s", facet.facet(), count.label())
                        .isEqualTo(count.works());
            }
        }
    }

    @Test
    void the_counts_of_a_facet_disregard_what_was_chosen_in_it() {
        SearchQuery asked = query("", ENGLISH).toggle(Facet.MAKER, "1");
        Found found = search.find(asked);
        Found.FacetCounts makers = facet(found, Facet.MAKER);

        assertThat(found.total()).isEqualTo(2);
        assertThat(makers.counts())
                .extracting(Found.Count::label)
                .contains("Joseph Mallord William Turner", "Judith Leyster");
        for (Found.Count count : makers.counts()) {
            long expected = count.chosen() ? 2 : count.works() + 2;
            assertThat(search.find(count.chosen() ? asked : asked.toggle(Facet.MAKER, count.value()))
                            .total())
                    .as(count.label())
                    .isEqualTo(expected);
        }
    }

    private static Found.FacetCounts facet(Found found, Facet facet) {
        return found.facets().stream()
                .filter(f -> f.facet() == facet)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void labels_are_in_the_language_of_the_page() {
        assertThat(facet(search.find(query("", FRENCH)), Facet.SUBJECT).counts())
                .extracting(Found.Count::label)
                .contains("Bateaux", "Embarcations", "portraits of emperors");
        assertThat(facet(search.find(query("", FRENCH)), Facet.PERIOD).counts())
                .extracting(Found.Count::label)
                .contains("XVIIe\u00a0siècle", "Ier\u00a0siècle av.\u00a0J.-C.");
        assertThat(facet(search.find(query("", ENGLISH)), Facet.PERIOD).counts())
                .extracting(Found.Count::label)
                .contains("17th\u00a0century");
        assertThat(facet(search.find(query("", FRENCH)), Facet.PLACE).counts())
                .extracting(Found.Count::label)
                .contains("Pays-Bas", "Haarlem");
    }

    @Test
    void a_century_of_the_vocabulary_is_no_second_row_beside_that_of_the_dates() {
        ConceptId named = museum.vocabulary.period(80, 1601, 1700, "en", "Seventeenth century");

        assertThat(new PeriodRows(museum.vocabulary.contract).once(Map.of("c17", 4L, Long.toString(named.value()), 3L)))
                .containsOnlyKeys("c17");
        assertThat(new PeriodRows(museum.vocabulary.contract).once(Map.of("c18", 4L, Long.toString(named.value()), 3L)))
                .as("kept where nothing else says it")
                .hasSize(2);
    }

    @Test
    void a_bar_of_the_timeline_counts_what_choosing_its_years_finds() {
        SearchQuery asked = query("", ENGLISH);
        List<Found.Bar> bars = search.find(asked).timeline();

        assertThat(bars).isNotEmpty();
        for (Found.Bar bar : bars) {
            assertThat(search.find(asked.withYears(bar.from(), bar.to())).total())
                    .as(bar.toString())
                    .isEqualTo(bar.works());
        }
    }

    @Test
    void results_are_sorted_as_asked_and_undated_works_come_last() {
        assertThat(ids(search.find(query("", ENGLISH).withSort(Sort.OLDEST))))
                .startsWith(10L, 3L)
                .endsWith(11L);
        assertThat(ids(search.find(query("", ENGLISH).withSort(Sort.NEWEST))))
                .startsWith(9L, 6L)
                .endsWith(11L);
        assertThat(ids(search.find(query("", ENGLISH).withSort(Sort.ADDED)))).startsWith(12L, 11L, 10L);
        assertThat(ids(search.find(query("", ENGLISH).withSort(Sort.TITLE)))).startsWith(9L, 6L, 8L, 10L, 5L);
        assertThat(ids(search.find(query("", ENGLISH).withSort(Sort.MAKER)))).startsWith(7L, 9L);
    }

    @Test
    void pages_meet_without_gap_or_overlap() {
        List<Long> whole = ids("", ENGLISH);
        List<Long> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            SearchQuery asked = new SearchQuery("", Map.of(), null, null, false, Sort.RELEVANCE, page, 5, ENGLISH);
            pages.addAll(ids(search.find(asked)));
        }
        assertThat(pages).containsExactlyElementsOf(whole);
    }

    @Test
    void each_result_says_why_it_was_found() {
        Found found = search.find(query("bateaux turner", FRENCH));

        assertThat(found.hits().getFirst().why())
                .extracting(Reason::key, Reason::arguments)
                .contains(
                        tuple("search.why.subject", List.of("Bateaux")),
                        tuple("search.why.maker", List.of("Joseph Mallord William Turner")));
        assertThat(keys(search.find(query("lighthouse", ENGLISH))
                        .hits()
                        .getFirst()
                        .why()))
                .containsExactly("search.why.text");
    }

    @Test
    void the_explanation_adds_up_to_the_score() {
        Found found = search.find(query("turner boats", ENGLISH));
        Reason reason = search.explain(query("turner boats", ENGLISH), new WorkId(1));

        assertThat(reason.value()).isCloseTo(found.hits().getFirst().score(), Percentage.withPercentage(0.1));
        assertThat(keys(reason.because()))
                .contains("search.explain.word.title", "search.explain.word.maker", "search.explain.concept");
        assertThat(reason.because().stream().flatMap(r -> r.because().stream()).map(Reason::key))
                .contains("search.explain.rarity");
        assertThat(search.explain(query("turner boats", ENGLISH), new WorkId(5)).key())
                .isEqualTo("search.explain.not-found");
    }

    @Test
    void markup_and_operators_in_the_words_are_only_words() {
        for (String words :
                List.of("<script>alert(1)</script>", "a AND (b OR", "title:foo*", "\"", "- -", "\\", "{0}", "%", "'")) {
            assertThat(search.find(query(words, ENGLISH)).total()).as(words).isNotNegative();
        }
    }
}
