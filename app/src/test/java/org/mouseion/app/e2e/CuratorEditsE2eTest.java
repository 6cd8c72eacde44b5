package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.platform.Role;

/// A curator corrects a record, sees what was changed, and takes it back: with scripts, and without.
class CuratorEditsE2eTest {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_title_and_a_date_are_changed_seen_in_the_history_and_undone(boolean scripts) {
        String session = Staff.session(Role.CURATOR);
        try (Visit visit = scripts ? Visit.of("en", 1280, session) : Visit.withoutScript("en", 1280, session)) {
            Page page = visit.open("/desk/works");
            page.locator("form[role=search] #q").fill(scripts ? "Night Watch" : "Milkmaid");
            page.locator("form[role=search] button").click();
            page.locator("tbody th a").first().click();
            String before = page.locator("h1").innerText();
            String years = page.locator("#dated\\.written").inputValue();
            page.locator("#title\\.en").fill(before + " (after cleaning)");
            page.locator("#dated\\.written").fill("about 1650");
            if (scripts) {
                assertThat(page.locator("#dated-read")).containsText("16");
            }
            page.locator("#why").fill("Seen on the stretcher");
            page.locator("form .button-main").click();
            assertThat(page.locator(".notice.good")).isVisible();
            assertThat(page.locator("h1")).hasText(before + " (after cleaning)");
            assertThat(page.locator("#dated\\.written")).hasValue("about 1650");

            page.locator(".desk-aside a[href$='/history']").click();
            assertThat(page.locator(".stack > li").first()).containsText("Seen on the stretcher");
            assertThat(page.locator(".stack > li").first()).containsText("A curator");
            assertThat(page.locator(".stack > li").first()).containsText(before + " (after cleaning)");
            page.goBack();
            page.locator(".notice.good form button").click();
            page.waitForURL(Pattern.compile(".*/desk/works/\\d+.*"));
            assertThat(page.locator("h1")).hasText(before);
            assertThat(page.locator("#dated\\.written")).hasValue(years);
        }
    }
}
