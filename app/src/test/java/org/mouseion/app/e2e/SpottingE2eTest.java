package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.platform.Role;

/// An archivist points at a word on a page and rules about the places that look like it.
class SpottingE2eTest {

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void a_word_is_pointed_at_with_the_mouse_and_places_are_ruled_without_scripts(int width) {
        try (Visit visit = Visit.withoutScript("en", width, Staff.session(Role.ADMINISTRATOR))) {
            Page page = visit.open("/desk/spotting");
            page.locator(".desk-task ul a[href$='work=" + HeldPictures.dayBook() + "']")
                    .click();
            page.locator(".folios a[href$='/pages/" + HeldPictures.cutPage() + "']")
                    .click();
            // A real click, at the middle of the box: nothing may lie over it.
            page.locator(".spots a").nth(width == 360 ? 4 : 5).click();
            assertThat(page.locator(".spotted-one")).isVisible();
            page.locator("#text").fill("octobre");
            page.locator(".actions button").click();
            assertThat(page.locator("h1")).containsText("octobre");
            String word = visit.path();

            page.locator("form[action$='/rule'] button").click();
            assertThat(page.locator("[role=status]")).containsText("nothing is saved");
            assertThat(page.locator("form[action$='/take-back']")).hasCount(0);

            page.locator("input[value=YES]").first().check();
            page.locator("input[value=NO]").nth(1).check();
            page.locator("form[action$='/rule'] button").click();
            assertThat(page.locator(".notice.good")).isVisible();
            Locator ruled = page.locator("form[action$='/take-back'] button");
            assertThat(ruled).hasCount(2);
            ruled.first().click();
            assertThat(ruled).hasCount(1);
            visit.open(word);
            page.locator("form[action$='/forget'] button").click();
            assertThat(page.locator("a[href='" + word + "']")).hasCount(0);
        }
    }

    @Test
    void axe_finds_nothing_serious_on_the_way_from_a_word_to_its_places() {
        for (String theme : List.of("light", "dark", "contrast")) {
            for (int width : List.of(1280, 360)) {
                try (Visit visit = Visit.inTheme(theme, Visit.of("fr", width, Staff.session(Role.ADMINISTRATOR)))) {
                    Page page = visit.open("/desk/spotting/pages/" + HeldPictures.cutPage());
                    page.locator(".spots a").first().focus();
                    page.keyboard().press("Enter");
                    page.locator("#text").waitFor();
                    clean(page, theme, width);
                    page.locator(".actions button").click();
                    page.waitForURL("**/desk/spotting/words/*");
                    clean(page, theme, width);
                    page.locator("input[value=NO]").first().check();
                    page.locator("form[action$='/rule'] button").click();
                    page.waitForURL("**saved=ruled");
                    clean(page, theme, width);
                }
            }
        }
    }

    private static void clean(Page page, String theme, int width) {
        assertThat(Axe.serious(page))
                .as(page.url() + " in " + theme + " at " + width)
                .isEmpty();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(page.url())
                .isLessThanOrEqualTo(width);
    }
}
