package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The visitor's errand once more, with scripts off.
class WithoutScriptE2eTest {

    @Test
    void a_visitor_searches_filters_sorts_and_asks_why() {
        try (Visit visit = Visit.withoutScript("fr", 1280)) {
            Page page = visit.open("/fr/");
            page.locator("#q").fill("bateaux");
            page.locator("#q").press("Enter");
            page.waitForURL(Pattern.compile(".*/fr/search\\?q=bateaux"));
            int found = Visit.heading(page);
            openNarrow(page);
            page.locator("details.facet a").first().click();
            assertThat(page.locator(".chips a").first()).isVisible();
            assertThat(Visit.heading(page)).isPositive().isLessThan(found);
            page.locator("#sort").selectOption("oldest");
            page.locator(".found-tools button").click();
            assertThat(visit.path()).contains("sort=oldest").contains("q=bateaux");
            page.locator("details.why summary").first().click();
            page.locator("details.why a").first().click();
            assertThat(page.locator("h1")).containsText("Pourquoi cette œuvre");
        }
    }

    @Test
    void years_are_typed_and_every_page_of_results_is_reached() {
        try (Visit visit = Visit.withoutScript("en", 1280)) {
            Page page = visit.open("/en/search");
            openNarrow(page);
            page.locator(".timeline-range input[name=from]").fill("1600");
            page.locator(".timeline-range button").click();
            int total = Visit.heading(page);
            int seen = page.locator("#works > li").count();
            while (page.locator(".pages a[rel=next]").count() > 0) {
                page.locator(".pages a[rel=next]").click();
                seen += page.locator("#works > li").count();
            }
            assertThat(seen).isEqualTo(total);
        }
    }

    @Test
    void a_work_is_read_cited_taken_home_and_left_for_a_similar_one() throws IOException {
        try (Visit visit = Visit.withoutScript("nl", 360)) {
            Page page = visit.open("/nl/search?q=Hokusai");
            page.locator("#works .label-title a").first().click();
            assertThat(page.locator("h1")).isVisible();
            page.locator("details.cite summary").click();
            Download bibtex = page.waitForDownload(
                    () -> page.locator("details.cite a").nth(1).click());
            assertThat(Files.readString(bibtex.path())).startsWith("@").contains("Hokusai");
            Locator neighbour = page.locator(".similar .label-title a").first();
            String address = neighbour.getAttribute("href");
            neighbour.click();
            assertThat(visit.path()).isEqualTo(address);
            page.locator(".head-tools > details summary").first().click();
            page.locator(".head-tools a[hreflang=fr]").click();
            assertThat(visit.path()).isEqualTo(address.replaceFirst("^/nl", "/fr"));
        }
    }

    @Test
    void a_question_typed_into_the_search_is_taken_to_the_guide() {
        try (Visit visit = Visit.withoutScript("en", 360)) {
            Page page = visit.open("/en/");
            page.locator("#q").fill("Are you open on Christmas Day?");
            page.locator("#q").press("Enter");
            page.locator("#results form button")
                    .filter(new Locator.FilterOptions().setHasText("Ask the guide"))
                    .click();
            assertThat(visit.path()).as("the question is in no address").isEqualTo("/en/guide#ask");
            assertThat(page.locator(".talk-notice")).containsText("machine");
            assertThat(page.locator(".turn .asked")).containsText("Are you open on Christmas Day?");
            assertThat(page.locator(".turn").first()).containsText("closed");
            visit.open("/en/search?q=boat");
            assertThat(page.locator("#results form[action$='/guide#ask']")).hasCount(0);
        }
    }

    /// Closed in the markup, so that a phone shows the works first.
    private static void openNarrow(Page page) {
        if (!page.locator(".timeline-range button").isVisible()) {
            page.locator("details.narrow > summary").click();
        }
    }
}
