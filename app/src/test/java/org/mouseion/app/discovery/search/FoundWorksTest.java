package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.discovery.Found;

/// What words find in a museum of twelve works.
class FoundWorksTest {

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
    void a_title_is_found_without_case_and_accents() {
        assertThat(works.ids("eglise de greville", TwelveWorks.FRENCH)).containsExactly(5L);
        assertThat(works.ids("l'église de Gréville", TwelveWorks.FRENCH)).containsExactly(5L);
        assertThat(works.ids("jardin", TwelveWorks.SPANISH)).containsExactly(12L);
        assertThat(works.ids("velazquez", TwelveWorks.SPANISH)).containsExactly(12L);
    }

    @Test
    void a_name_is_found_in_any_order_and_by_its_other_forms() {
        assertThat(works.ids("leyster judith", TwelveWorks.ENGLISH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(works.ids("Leyster, Judith", TwelveWorks.ENGLISH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(works.ids("molenaer", TwelveWorks.DUTCH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(works.ids("o'keeffe", TwelveWorks.ENGLISH)).containsExactly(6L);
        assertThat(works.ids("O’Keeffe", TwelveWorks.ENGLISH)).containsExactly(6L);
        assertThat(works.ids("keeffe", TwelveWorks.ENGLISH)).containsExactly(6L);
    }

    @Test
    void a_word_in_any_language_finds_what_stands_under_the_concept() {
        assertThat(works.ids("bateaux", TwelveWorks.FRENCH)).contains(1L);
        assertThat(works.ids("schepen", TwelveWorks.DUTCH)).contains(1L);
        assertThat(works.ids("barcos", TwelveWorks.SPANISH)).contains(1L);
        assertThat(works.ids("navire", TwelveWorks.FRENCH)).contains(1L);
        assertThat(TwelveWorks.keys(works.search
                        .find(TwelveWorks.query("embarcations", TwelveWorks.FRENCH))
                        .understood()))
                .containsExactly("search.understood.under");
        assertThat(works.ids("embarcations", TwelveWorks.FRENCH)).containsExactly(1L);
        assertThat(works.ids("huile sur toile", TwelveWorks.FRENCH)).containsExactly(3L);
        assertThat(works.ids("schilderij leyster", TwelveWorks.DUTCH)).containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void the_very_word_comes_before_the_concept() {
        assertThat(works.ids("boats", TwelveWorks.ENGLISH).getFirst()).isEqualTo(1L);
        assertThat(works.ids("boat", TwelveWorks.ENGLISH)).contains(1L, 8L);
    }

    @Test
    void years_and_periods_are_understood_in_four_languages() {
        assertThat(works.ids("entre 1850 et 1880", TwelveWorks.FRENCH)).containsExactly(5L);
        assertThat(works.ids("18th century", TwelveWorks.ENGLISH)).containsExactly(7L);
        assertThat(works.ids("XVIIIe siècle", TwelveWorks.FRENCH)).containsExactly(7L);
        assertThat(works.ids("18e eeuw", TwelveWorks.DUTCH)).containsExactly(7L);
        assertThat(works.ids("siglo XVIII", TwelveWorks.SPANISH)).containsExactly(7L);
        assertThat(works.ids("1920s", TwelveWorks.ENGLISH)).containsExactly(6L);
        assertThat(works.ids("voor 1600", TwelveWorks.DUTCH)).containsExactly(10L);
        assertThat(works.ids("leyster 17th century", TwelveWorks.ENGLISH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(TwelveWorks.keys(works.search
                        .find(TwelveWorks.query("18th century", TwelveWorks.ENGLISH))
                        .understood()))
                .containsExactly("search.understood.years");
    }

    @Test
    void a_bare_year_finds_works_of_that_year_and_works_that_name_it() {
        assertThat(works.ids("turner 1840", TwelveWorks.ENGLISH)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(works.ids("turner 1840", TwelveWorks.ENGLISH).getFirst()).isEqualTo(2L);
        Found found = works.search.find(TwelveWorks.query("1984", TwelveWorks.ENGLISH));
        assertThat(TwelveWorks.ids(found)).containsExactly(9L);
        assertThat(found.instead()).extracting(i -> i.query().words()).containsExactly("\"1984\"");
    }

    @Test
    void an_inventory_number_is_found_however_it_is_spaced() {
        for (String number : List.of("N00501", "n00501", "N 00501", "n501")) {
            assertThat(works.ids(number, TwelveWorks.ENGLISH).getFirst())
                    .as(number)
                    .isEqualTo(1L);
        }
        assertThat(works.ids("OA 10426", TwelveWorks.FRENCH)).containsExactly(7L);
        assertThat(works.ids("OA10426", TwelveWorks.FRENCH)).containsExactly(7L);
        assertThat(works.ids("69.278.1", TwelveWorks.ENGLISH).getFirst()).isEqualTo(6L);
        assertThat(works.ids("1949-6-1", TwelveWorks.ENGLISH).getFirst()).isEqualTo(4L);
        assertThat(TwelveWorks.keys(works.search
                        .find(TwelveWorks.query("OA 10426", TwelveWorks.FRENCH))
                        .hits()
                        .getFirst()
                        .why()))
                .contains("search.why.number");
    }

    @Test
    void a_phrase_holds_its_order_and_an_exclusion_keeps_out() {
        assertThat(works.ids("\"bridge of sighs\"", TwelveWorks.ENGLISH)).containsExactly(2L);
        assertThat(works.ids("\"sighs bridge\"", TwelveWorks.ENGLISH)).isEmpty();
        assertThat(works.ids("turner -venice", TwelveWorks.ENGLISH)).containsExactly(1L);
        assertThat(works.ids("« Robe à la française »", TwelveWorks.FRENCH)).containsExactly(7L);
    }

    @Test
    void a_typing_error_is_mended_and_said() {
        Found found = works.search.find(TwelveWorks.query("fishing baots sea", TwelveWorks.ENGLISH));

        assertThat(TwelveWorks.ids(found)).containsExactly(1L);
        assertThat(found.corrected()).isEqualTo("fishing boats sea");
        assertThat(works.ids("leister", TwelveWorks.ENGLISH)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(works.ids("velasquez jardin", TwelveWorks.SPANISH)).containsExactly(12L);
        assertThat(works.ids("blackiris", TwelveWorks.ENGLISH)).containsExactly(6L);
    }

    @Test
    void all_words_are_needed_until_nothing_has_them_all() {
        Found found = works.search.find(TwelveWorks.query("turner venice bridge elephant", TwelveWorks.ENGLISH));

        assertThat(TwelveWorks.ids(found)).containsExactly(2L);
        assertThat(TwelveWorks.keys(found.understood())).contains("search.understood.some");
    }

    @Test
    void where_nothing_is_found_other_queries_that_find_something_are_offered() {
        Found found = works.search.find(TwelveWorks.query("turner zzyzx", TwelveWorks.ENGLISH));

        assertThat(found.total()).isZero();
        assertThat(found.instead()).isNotEmpty().allSatisfy(instead -> {
            assertThat(works.search.find(instead.query()).total())
                    .isEqualTo(instead.works())
                    .isPositive();
        });
        assertThat(found.instead().getFirst().query().words()).isEqualTo("turner");
    }

    @Test
    void markup_and_operators_in_the_words_are_only_words() {
        for (String words :
                List.of("<script>alert(1)</script>", "a AND (b OR", "title:foo*", "\"", "- -", "\\", "{0}", "%", "'")) {
            assertThat(works.search
                            .find(TwelveWorks.query(words, TwelveWorks.ENGLISH))
                            .total())
                    .as(words)
                    .isNotNegative();
        }
    }
}
