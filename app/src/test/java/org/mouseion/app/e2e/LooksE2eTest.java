package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.media.held.PictureWriting;
import org.mouseion.app.collection.media.held.TextUse;
import org.mouseion.app.platform.Role;

/// Works looked for by colour and left for one that looks alike, in a browser.
class LooksE2eTest {

    @BeforeAll
    static void measured() {
        HousePages.awaitColours();
    }

    @Test
    void colours_are_chosen_and_taken_away_without_script() {
        try (Visit visit = Visit.withoutScript("en", 360)) {
            Page page = visit.open("/en/search");
            int all = Visit.heading(page);
            page.locator("details.narrow > summary").click();
            page.locator("details.colours > summary").click();
            Locator colour = page.locator("details.colours a.colour").first();
            String name = colour.locator("span").first().innerText();
            assertThat(name).as("nobody tells a colour by its sample alone").isNotBlank();
            colour.click();
            int found = Visit.heading(page);
            assertThat(found).isPositive().isLessThan(all);
            assertThat(visit.path()).contains("colour=");
            assertThat(page.locator(".chips a").first()).containsText(name);
            page.locator("details.why summary").first().click();
            assertThat(page.locator("details.why").first()).containsText(name + " over about");
            page.locator("details.why a").first().click();
            assertThat(page.locator(".reasons").first()).containsText(name);
            page.goBack();
            page.locator(".chips a").first().click();
            assertThat(Visit.heading(page)).isEqualTo(all);
        }
    }

    @Test
    void colours_are_reached_by_the_keyboard_and_say_which_is_chosen() {
        try (Visit visit = Visit.of("nl", 1280)) {
            Page page = visit.open("/nl/search");
            KeyboardAloneE2eTest.tabTo(page, "details.colours > summary");
            page.keyboard().press("Enter");
            KeyboardAloneE2eTest.tabTo(page, "a.colour");
            page.keyboard().press("Enter");
            page.waitForURL("**/nl/search?colour=*");
            assertThat(page.locator("details.colours[open] a.colour[aria-current=true]"))
                    .hasCount(1);
            page.locator("details.colours a.colour:not([aria-current])").first().click();
            assertThat(page.locator("a.colour[aria-current=true]")).hasCount(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void axe_finds_nothing_serious_with_colours_open_in(String theme) {
        try (Visit visit = Visit.inTheme(theme, Visit.of("en", 1280))) {
            Page page = visit.open("/en/search");
            page.locator("details.colours > summary").click();
            assertThat(Axe.serious(page)).isEmpty();
            page = visit.open("/en" + HousePages.likeness());
            assertThat(Axe.serious(page)).isEmpty();
        }
    }

    @Test
    void a_likeness_is_opened_from_the_page_of_a_work() {
        try (Visit visit = Visit.withoutScript("fr", 1280)) {
            Page page = visit.open("/fr" + HousePages.likeness().replaceFirst("/looks-like/.*", ""));
            page.locator(".similar a[href*='/looks-like/']").first().click();
            assertThat(page.locator(".looked img")).hasCount(2);
            for (Locator picture : page.locator(".looked img").all()) {
                assertThat((Boolean) picture.evaluate("img => img.complete && img.naturalWidth > 0"))
                        .isTrue();
            }
            assertThat(page.locator(".reasons li").first()).containsText("%");
            assertThat(visit.openLost("/fr/works/1/looks-like/1").locator("html"))
                    .hasAttribute("lang", "fr");
        }
    }

    @Test
    void texts_are_proposed_from_the_desk_and_taken_by_a_person() {
        PictureId picture = HeldPictures.list().getLast().id();
        // The pictures of the demonstration have their texts: one of them loses it in one language.
        RunningHouse.shared().get(PictureWriting.class).write(picture, TextUse.ALT, Map.of("es", ""));
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.CURATOR))) {
            Page page = visit.open("/desk/media/" + picture.value());
            page.locator("form[action$='/propose'] button").click();
            Locator proposal = page.locator("form[action$='/proposal']");
            assertThat(proposal).hasCount(1);
            proposal.locator("details summary").click();
            assertThat(proposal.locator("details li").first()).isVisible();
            String text = proposal.locator("textarea[lang=es]").inputValue();
            assertThat(text).contains("Formato ");
            assertThat(Axe.serious(page)).isEmpty();
            proposal.locator("button[value=yes]").click();
            assertThat(page.locator("[name='ALT.es']")).hasValue(text);
        }
    }
}
