package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.platform.Reason;

/// In which order works are found, page by page, and why.
class FoundOrderTest {

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
    void no_words_find_everything_with_pictures_first() {
        Found found = works.search.find(TwelveWorks.query("", TwelveWorks.ENGLISH));

        assertThat(found.total()).isEqualTo(12);
        assertThat(TwelveWorks.ids(found).subList(0, 3)).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(TwelveWorks.ids(found))
                .hasSize(12)
                .isNotEqualTo(TwelveWorks.ids(found).stream().sorted().toList());
        assertThat(TwelveWorks.ids(found)).as("the same each time").isEqualTo(works.ids("", TwelveWorks.FRENCH));
        assertThat(found.pictured()).isEqualTo(3);
    }

    @Test
    void results_are_sorted_as_asked_and_undated_works_come_last() {
        assertThat(TwelveWorks.ids(works.search.find(
                        TwelveWorks.query("", TwelveWorks.ENGLISH).withSort(Sort.OLDEST))))
                .startsWith(10L, 3L)
                .endsWith(11L);
        assertThat(TwelveWorks.ids(works.search.find(
                        TwelveWorks.query("", TwelveWorks.ENGLISH).withSort(Sort.NEWEST))))
                .startsWith(9L, 6L)
                .endsWith(11L);
        assertThat(TwelveWorks.ids(works.search.find(
                        TwelveWorks.query("", TwelveWorks.ENGLISH).withSort(Sort.ADDED))))
                .startsWith(12L, 11L, 10L);
        assertThat(TwelveWorks.ids(works.search.find(
                        TwelveWorks.query("", TwelveWorks.ENGLISH).withSort(Sort.TITLE))))
                .startsWith(9L, 6L, 8L, 10L, 5L);
        assertThat(TwelveWorks.ids(works.search.find(
                        TwelveWorks.query("", TwelveWorks.ENGLISH).withSort(Sort.MAKER))))
                .startsWith(7L, 9L);
    }

    @Test
    void pages_meet_without_gap_or_overlap() {
        List<Long> whole = works.ids("", TwelveWorks.ENGLISH);
        List<Long> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            SearchQuery asked =
                    new SearchQuery("", Map.of(), null, null, false, Sort.RELEVANCE, page, 5, TwelveWorks.ENGLISH);
            pages.addAll(TwelveWorks.ids(works.search.find(asked)));
        }
        assertThat(pages).containsExactlyElementsOf(whole);
    }

    @Test
    void each_result_says_why_it_was_found() {
        Found found = works.search.find(TwelveWorks.query("bateaux turner", TwelveWorks.FRENCH));

        assertThat(found.hits().getFirst().why())
                .extracting(Reason::key, Reason::arguments)
                .contains(
                        tuple("search.why.subject", List.of("Bateaux")),
                        tuple("search.why.maker", List.of("Joseph Mallord William Turner")));
        assertThat(TwelveWorks.keys(works.search
                        .find(TwelveWorks.query("lighthouse", TwelveWorks.ENGLISH))
                        .hits()
                        .getFirst()
                        .why()))
                .containsExactly("search.why.text");
    }

    @Test
    void the_explanation_adds_up_to_the_score() {
        Found found = works.search.find(TwelveWorks.query("turner boats", TwelveWorks.ENGLISH));
        Reason reason = works.search.explain(TwelveWorks.query("turner boats", TwelveWorks.ENGLISH), new WorkId(1));

        assertThat(reason.value()).isCloseTo(found.hits().getFirst().score(), Percentage.withPercentage(0.1));
        assertThat(TwelveWorks.keys(reason.because()))
                .contains("search.explain.word.title", "search.explain.word.maker", "search.explain.concept");
        assertThat(reason.because().stream().flatMap(r -> r.because().stream()).map(Reason::key))
                .contains("search.explain.rarity");
        assertThat(reason.because().stream()
                        .filter(sign -> sign.key().equals("search.explain.concept"))
                        .flatMap(sign -> sign.because().stream())
                        .map(rarity -> rarity.arguments().getFirst()))
                .as("a concept is called by its name, not by its number")
                .contains("Boats")
                .doesNotContain("11");
        assertThat(works.search
                        .explain(TwelveWorks.query("turner boats", TwelveWorks.ENGLISH), new WorkId(5))
                        .key())
                .isEqualTo("search.explain.not-found");
    }
}
