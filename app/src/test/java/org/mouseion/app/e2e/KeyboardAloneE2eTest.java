package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Role;

/// The errands of a visitor, and of a mediator, without a pointer: whatever is needed is reached by the tab key, shows
/// that it is,
/// and answers to Enter.
class KeyboardAloneE2eTest {

    private static final int PATIENCE = 120;

    @Test
    void a_visitor_filters_opens_cites_takes_home_and_changes_the_language() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/search?q=boats");
            int found = Visit.heading(page);
            tabTo(page, "details.facet a");
            page.keyboard().press("Enter");
            page.locator(".chips a").first().waitFor();
            assertThat(Visit.heading(page)).isLessThanOrEqualTo(found);
            tabTo(page, ".chips a");
            page.keyboard().press("Enter");
            assertThat(page.locator(".chips a")).hasCount(0);
            tabTo(page, "#works .label-title a");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/en/works/\\d+$"));
            String record = page.waitForDownload(() -> {
                        tabTo(page, ".work-acts a[download]");
                        page.keyboard().press("Enter");
                    })
                    .suggestedFilename();
            assertThat(record).endsWith(".json");
            tabTo(page, "details.cite > summary");
            page.keyboard().press("Enter");
            assertThat(page.locator("details.cite a").first()).isVisible();
            tabTo(page, ".head-tools .menu > summary");
            page.keyboard().press("Enter");
            tabTo(page, ".head-tools a[hreflang=nl]");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/nl/works/\\d+$"));
        }
    }

    @Test
    void a_visitor_asks_opens_the_passage_reads_it_in_its_place_and_asks_again() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/guide");
            ask(page, "When are you open?");
            assertThat(page.locator(".turn[data-kind=answer]")).hasCount(1);
            tabTo(page, ".cited > summary");
            page.keyboard().press("Enter");
            assertThat(page.locator(".cited[open] .passage").first()).isVisible();
            tabTo(page, ".passage-from a");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/en/sources/\\d+.*"));
            page.goBack();
            ask(page, "And on Mondays?");
            assertThat(page.locator(".turn").last()).containsText("closed");
        }
    }

    /// Two browsers ask what no source says; a mediator writes the sentence; a third visitor is told it.
    @Test
    void a_mediator_answers_what_was_asked_in_vain_and_the_guide_says_it() {
        String question = "Where can I tie up my canoe?";
        String answer = "Canoes are tied up at the wooden landing stage behind the museum.";
        for (String agent : List.of("First browser", "Second browser")) {
            try (BrowserContext window = Chromium.browser()
                    .newContext(new Browser.NewContextOptions().setLocale("en").setUserAgent(agent))) {
                Page page = window.newPage();
                page.navigate(RunningHouse.shared().address() + "/en/guide");
                ask(page, question);
                assertThat(page.locator(".turn[data-kind=refusal]")).hasCount(1);
            }
        }
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.MEDIATOR))) {
            Page page = visit.open("/desk/guide/unanswered");
            tabTo(page, "tbody th a");
            for (int i = 0; i < PATIENCE && !onWords(page, question); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/desk/guide/unanswered/\\d+$"));
            tabTo(page, "#text");
            page.keyboard().type(answer);
            tabTo(page, "form[action$='/answer'] button");
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice.good a")).isVisible();
            tabTo(page, ".notice.good a");
            page.keyboard().press("Enter");
            page.waitForURL("**/sources/**");
            assertThat(page.locator("main")).containsText(answer);
        }
        try (Visit visit = Visit.of("en", 360)) {
            Page page = visit.open("/en/guide");
            ask(page, question);
            assertThat(page.locator(".turn .said-words").first()).hasText(answer);
        }
    }

    private static void ask(Page page, String question) {
        int before = page.locator(".turn[data-kind]").count();
        tabTo(page, "#q");
        page.keyboard().type(question);
        page.keyboard().press("Enter");
        assertThat(page.locator(".turn[data-kind]")).hasCount(before + 1);
    }

    private static boolean onWords(Page page, String words) {
        return words.equals(page.evaluate("document.activeElement.textContent"));
    }

    /// Presses the tab key until something that matches has the focus, and holds that one can see it.
    static void tabTo(Page page, String selector) {
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("the ring around " + selector)
                        .isNotEqualTo("none");
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by the tab key on " + page.url());
    }
}
