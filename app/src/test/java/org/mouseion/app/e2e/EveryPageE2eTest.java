package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold on each page of the visitor's side.
class EveryPageE2eTest {

    @ParameterizedTest
    @CsvSource({"light,1280", "dark,1280", "contrast,1280", "light,360", "dark,360", "contrast,360"})
    void axe_finds_nothing_serious_in(String theme, int width) {
        try (Visit visit = Visit.inTheme(theme, Visit.of("fr", width))) {
            assertSoftly(softly -> {
                for (String path : HousePages.list()) {
                    Page page = visit.open("/fr" + path);
                    softly.assertThat(Axe.serious(page)).as(path).isEmpty();
                }
                softly.assertThat(Axe.serious(visit.openLost("/fr" + HousePages.LOST)))
                        .as("an address where nothing is")
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "es"})
    void each_page_says_its_language_and_has_one_heading_and_landmarks_in(String language) {
        try (Visit visit = Visit.of(language, 1280)) {
            assertSoftly(softly -> {
                for (String path : HousePages.list()) {
                    Page page = visit.open("/" + language + path);
                    softly.assertThat(page.locator("html").getAttribute("lang"))
                            .as(path)
                            .isEqualTo(language);
                    for (String one : List.of("h1", "main", "body > header", "body > footer")) {
                        softly.assertThat(page.locator(one).count())
                                .as(one + " on " + path)
                                .isEqualTo(1);
                    }
                    softly.assertThat(page.title()).as(path).isNotBlank();
                    softly.assertThat(EnglishWords.on(page, language))
                            .as("English left on the page " + path + " in " + language)
                            .isEmpty();
                    softly.assertThat(page.locator("body").innerText())
                            .as(path)
                            .doesNotContainPattern("\\b(site|web|search|similar|index|problem)\\.[a-z]+\\.[a-z.]+\\b");
                }
            });
        }
    }

    /// 640 px is a window of 1280 px at 200 % zoom (WCAG 2.2, 1.4.10 asks for 320 px).
    @ParameterizedTest
    @ValueSource(ints = {640, 360, 320})
    void nothing_runs_over_the_edge_of_a_window_this_wide(int width) {
        try (Visit visit = Visit.of("fr", width)) {
            assertSoftly(softly -> {
                for (String path : HousePages.list()) {
                    Page page = visit.open("/fr" + path);
                    softly.assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                            .as(path)
                            .isLessThanOrEqualTo(width);
                }
            });
        }
    }

    @Test
    void an_address_where_nothing_is_answers_404_with_a_way_on() {
        try (Visit visit = Visit.of("es", 1280)) {
            Page page = visit.openLost("/es" + HousePages.LOST);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
            assertThat(page.locator("main a").count()).isPositive();
            assertThat(page.locator("body").innerText())
                    .doesNotContain("Exception")
                    .doesNotContain("org.mouseion");
        }
    }
}
