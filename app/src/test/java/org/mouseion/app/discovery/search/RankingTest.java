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
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.platform.Reason;

/// What comes first, and why: each case once went wrong over real collections.
class RankingTest {

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
        museum.show(
                work(1, "Five Stages")
                        .by(null, "Ian Breakwell")
                        .sourceNumber("897")
                        .number("P01234"),
                work(2, "Whaam!")
                        .by(null, "Roy Lichtenstein")
                        .sourceNumber("8782")
                        .number("T00897"),
                work(3, "Portrait of a Lady")
                        .by(null, "Allan Ramsay")
                        .in(1760, 1765)
                        .of(null, "woman"),
                work(4, "Storm at Sea").in(1740, 1745),
                work(5, "Portrait of a Lady in Red").in(1860, 1861),
                work(6, Texts.of("fr", "Nature morte au crâne")).in(1670, 1670).says("fr", "Un crâne et une bougie."),
                work(7, "Cranes"),
                work(8, "Dockside with a Crane"),
                work(9, "A Swan on the Lake"),
                work(10, "Chat Moss near Manchester"),
                work(11, Texts.of("fr", "Le chat noir")),
                work(12, "The Black Cat"),
                work(13, "Study for ‘Chatterton’").by(null, "Henry Wallis").says("en", "Chatterton, Chatterton."),
                work(14, "The Chatterton (sketch of a poet)").by(null, "Henry Wallis"),
                work(15, "Windmills near Saumur"),
                work(16, Texts.of("fr", "Moulin Rouge")).says("fr", "Un moulin, du vent."),
                work(17, Texts.of("fr", "Vague à Kanagawa")).by(null, "Katsushika Hokusai"),
                work(18, Texts.of("es", "Los girasoles")).by(null, "Vincent van Gogh"),
                work(19, Texts.of("fr", "Habit d’uniforme")).in(1801, 1825));
        search = AskedAsVisitors.search(museum);
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    private static Found find(String words, Locale locale) {
        return search.find(new SearchQuery(words, Map.of(), null, null, false, Sort.RELEVANCE, 1, 24, locale));
    }

    private static List<Long> ids(String words, Locale locale) {
        return find(words, locale).hits().stream()
                .map(hit -> hit.work().value())
                .toList();
    }

    private static List<String> keys(List<Reason> reasons) {
        return reasons.stream().map(Reason::key).toList();
    }

    @Test
    void a_number_at_the_source_never_outranks_an_inventory_number() {
        for (String typed : List.of("T 00897", "T00897", "t00897", "t897")) {
            assertThat(ids(typed, ENGLISH).getFirst()).as(typed).isEqualTo(2L);
        }
        assertThat(ids("897", ENGLISH)).as("alone it still finds").contains(1L);
        assertThat(ids("lichtenstein T00897", ENGLISH).getFirst()).isEqualTo(2L);
    }

    @Test
    void words_are_not_swallowed_by_the_period_before_them() {
        assertThat(ids("18th century portrait of a lady", ENGLISH)).containsExactly(3L);
        assertThat(ids("portrait of a lady 18th century", ENGLISH)).containsExactly(3L);
    }

    @Test
    void where_no_work_with_these_words_is_of_these_years_the_words_stay_and_the_years_go() {
        Found found = find("swan 16th century", ENGLISH);

        assertThat(found.hits()).extracting(hit -> hit.work().value()).containsExactly(9L);
        assertThat(keys(found.understood())).contains("search.understood.undated");
    }

    @Test
    void centuries_and_decades_are_read_in_words_too() {
        for (String words : List.of("eighteenth century", "18th century")) {
            assertThat(ids(words, ENGLISH)).as(words).containsExactlyInAnyOrder(3L, 4L);
        }
        assertThat(ids("dix-huitième siècle", FRENCH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("achttiende eeuw", DUTCH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("siglo dieciocho", SPANISH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("entre 1850 et 1870", FRENCH)).containsExactly(5L);
    }

    @Test
    void a_word_typed_with_its_accent_prefers_those_that_have_it_and_still_finds_the_others() {
        assertThat(ids("crâne", FRENCH).getFirst()).isEqualTo(6L);
        assertThat(ids("crâne", FRENCH)).contains(7L, 8L);
        assertThat(ids("crane", ENGLISH)).contains(6L);
    }

    @Test
    void a_word_that_says_nothing_is_looked_for_in_titles_when_it_stands_alone() {
        assertThat(ids("the", ENGLISH)).contains(9L).startsWith(12L);
        assertThat(ids("le", FRENCH)).startsWith(11L);
    }

    @Test
    void a_thing_is_found_in_records_of_another_language() {
        for (Locale locale : List.of(FRENCH, DUTCH, SPANISH)) {
            String swan = Map.of("fr", "cygnes", "nl", "zwaan", "es", "cisne").get(locale.getLanguage());
            Found found = find(swan, locale);
            assertThat(found.hits())
                    .as(swan)
                    .extracting(hit -> hit.work().value())
                    .containsExactly(9L);
            assertThat(keys(found.understood())).containsExactly("search.understood.widened");
        }
        assertThat(ids("moulin à vent", FRENCH).getFirst())
                .as("no Moulin Rouge")
                .isEqualTo(15L);
    }

    @Test
    void another_name_is_looked_for_in_records_of_its_language_only() {
        assertThat(ids("cat", ENGLISH)).containsExactly(12L, 11L);
        assertThat(ids("chat", FRENCH)).startsWith(11L).contains(12L);
    }

    @Test
    void no_word_is_said_to_be_sought_twice() {
        museum.vocabulary.add(70, List.of(), "en", "Swan");

        assertThat(find("swans", ENGLISH).understood())
                .noneSatisfy(reason -> assertThat(reason.arguments().toString()).containsIgnoringCase("swan, swan"));
        assertThat(keys(find("swan", ENGLISH).understood())).doesNotContain("search.understood.concept");
    }

    @Test
    void a_maker_and_a_whole_title_come_before_a_title_that_only_holds_the_words() {
        assertThat(ids("wallis chatterton", ENGLISH)).containsExactly(14L, 13L);
        assertThat(ids("chatterton wallis", ENGLISH)).containsExactly(14L, 13L);
    }

    @Test
    void a_wrong_first_letter_is_mended() {
        assertThat(find("okusai kanagawa", FRENCH).corrected()).isEqualTo("hokusai kanagawa");
        assertThat(ids("los jirasoles", SPANISH)).containsExactly(18L);
    }

    @Test
    void a_reign_called_by_its_name_finds_what_registers_date_in_quarters() {
        assertThat(ids("uniforme Premier Empire", FRENCH)).containsExactly(19L);
    }

    @Test
    void every_step_of_an_explanation_has_words_of_its_own() {
        Reason reason = search.explain(
                new SearchQuery("cygne", Map.of(), null, null, false, Sort.RELEVANCE, 1, 24, FRENCH), new WorkId(9));

        assertThat(keys(reason.because())).contains("search.explain.widened").doesNotContain("search.explain.other");
    }
}
