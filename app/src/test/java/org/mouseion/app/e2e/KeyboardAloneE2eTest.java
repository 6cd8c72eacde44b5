package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The errands of a visitor without a pointer: whatever is needed is reached by the tab key, shows that it is,
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

    /// Presses the tab key until something that matches has the focus, and holds that one can see it.
    private static void tabTo(Page page, String selector) {
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
