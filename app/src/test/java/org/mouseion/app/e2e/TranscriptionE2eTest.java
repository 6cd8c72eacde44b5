package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Role;

/// An archivist reads a page: by the keyboard alone, in an old browser, in every appearance, and beside a colleague.
class TranscriptionE2eTest {

    @Test
    void by_the_keyboard_alone_lines_are_corrected_vouched_for_and_saved() {
        Visit.needIslands();
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.ADMINISTRATOR))) {
            Page page = visit.open(ReadPages.at(0).page());
            ready(page);
            while (!"text-0".equals(page.evaluate("document.activeElement.id"))) {
                page.keyboard().press("Tab");
            }
            assertThat(page.locator(".sheet-mark")).hasCount(1);
            String before = page.locator("input[name=basis]").inputValue();

            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#text-1")).isFocused();
            page.keyboard().press("End");
            page.keyboard().type(" enfin");
            page.keyboard().press("Enter");
            page.keyboard().press("Alt+ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Escape");
            assertThat(page.locator("#text-2")).isFocused();
            assertThat(page.locator("#text-2")).hasValue("tons fils Paul");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("#text-1")).isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().type("nonsense");
            page.keyboard().press("Escape");
            assertThat(page.locator("#text-2")).hasValue("ton fils Paul");
            page.keyboard().press("Enter");
            assertThat(page.locator(".desk-do button").first()).isFocused();
            page.keyboard().press("Enter");

            page.waitForURL("**?saved=written");
            assertThat(page.locator("#text-1")).hasValue("et vous ecris dici enfin");
            assertThat(page.locator("[name='vouch.0']")).isChecked();
            assertThat(page.locator("[name='vouch.1']")).isChecked();
            assertThat(page.locator("[name='vouch.2']")).not().isChecked();
            assertThat(page.locator("input[name=basis]")).not().hasValue(before);
        }
    }

    @Test
    void what_was_not_saved_waits_in_this_window() {
        Visit.needIslands();
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.ADMINISTRATOR))) {
            Page page = visit.open(ReadPages.at(2).page());
            ready(page);
            page.onDialog(dialog -> dialog.accept());
            page.locator("#text-2").fill("ton fils qui t'aime");
            page.reload();
            ready(page);
            assertThat(page.locator("#text-2")).hasValue("ton fils qui t'aime");
            page.locator(".draft button").click();
            assertThat(page.locator("#text-2")).hasValue("ton fils Paul");
            assertThat(page.locator(".draft")).hasCount(0);
        }
    }

    /// A second reader, and the comparison of both, as one plain form after another.
    @Test
    void without_scripts_a_page_is_read_apart_and_two_readings_are_settled() {
        String session = Staff.session(Role.ADMINISTRATOR);
        try (Visit visit = Visit.withoutScript("en", 1280, session)) {
            Page page = visit.open(ReadPages.at(1).page() + "?apart=empty");
            assertThat(page.locator("#history")).hasCount(0);
            page.locator("#whole").fill("Chère mère je vais bien\net vous ecris dici\nton fils Paul");
            page.locator(".desk-do button").first().click();
            assertThat(page.locator(".notice.good")).containsText("waits to be compared");
            visit.open(ReadPages.at(1).page());
            page.locator("a[href*='/compare']").first().click();
            assertThat(page.locator("mark.differs").first()).isVisible();
            for (Locator each : page.locator(".differing").all()) {
                each.locator("input[value=other]").check();
            }
            page.locator(".differing input[value=third]").first().check();
            page.locator(".differing input[name^='third.']").first().fill("Chère mère, je vais bien");
            page.locator(".desk-do button").click();
            assertThat(page.locator(".notice.good")).containsText("settled");
            assertThat(page.locator("#text-0")).hasValue("Chère mère, je vais bien");
            assertThat(page.locator("[name='vouch.0']")).isChecked();
            page.locator("#text-2").fill("ton fils\nPaul");
            page.locator(".desk-do button").first().click();
            assertThat(page.locator("#text-3")).hasValue("Paul");
        }
        try (Visit visit = Visit.withoutScript("en", 1280, session)) {
            Page page = visit.open(ReadPages.at(1).page());
            page.locator("li#line-4 .line-more summary").click();
            page.locator("[name='join.3']").check();
            page.locator(".desk-do button").first().click();
            assertThat(page.locator(".line")).hasCount(3);
            assertThat(page.locator("#text-2")).hasValue("ton fils Paul");
        }
    }

    @Test
    void axe_finds_nothing_serious_while_a_line_is_in_hand() {
        Visit.needIslands();
        for (String theme : List.of("light", "dark", "contrast")) {
            for (int width : List.of(1280, 360)) {
                try (Visit visit = Visit.inTheme(theme, Visit.of("fr", width, Staff.session(Role.ADMINISTRATOR)))) {
                    Page page = visit.open(ReadPages.at(2).page());
                    ready(page);
                    page.locator("#text-1").focus();
                    page.locator(".line-more summary").nth(1).click();
                    assertThat(Axe.serious(page)).as(theme + " at " + width).isEmpty();
                    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                            .isLessThanOrEqualTo(width);
                }
            }
        }
    }

    private static void ready(Page page) {
        page.locator("m-transcribe:defined")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
