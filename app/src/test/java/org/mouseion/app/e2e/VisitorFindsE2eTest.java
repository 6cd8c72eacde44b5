package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A visitor comes for one thing, finds it, looks closely, and takes it along.
class VisitorFindsE2eTest {

    @BeforeEach
    void islands() {
        Visit.needIslands();
    }

    @Test
    void a_maker_is_found_by_the_first_letters_of_the_name_with_the_keyboard_alone() {
        try (Visit visit = Visit.of("fr", 1280)) {
            Page page = visit.open("/fr");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            tabTo(page, "#q");
            page.keyboard().type("hokus");
            Locator first = page.locator("#q-suggestions [role=option]").first();
            assertThat(first).containsText("Hokusai");
            assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
            page.keyboard().press("ArrowDown");
            assertThat(first).hasAttribute("aria-selected", "true");
            page.keyboard().press("Escape");
            assertThat(page.locator("#q-suggestions")).isHidden();
            assertThat(page.locator("#q")).hasValue("hokus");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/fr/makers/\\d+$"));
            assertThat(page.locator("h1")).containsText("Hokusai");
        }
    }

    @Test
    void words_typed_before_the_script_has_come_are_answered_when_it_does() {
        try (Visit visit = Visit.of("en", 1280)) {
            AtomicReference<Route> held = new AtomicReference<>();
            visit.page().route("**/m-suggest*.js", held::set);
            Page page = visit.open("/en");
            while (held.get() == null) {
                page.waitForTimeout(50);
            }
            page.locator("#q").fill("hokus");
            held.get().resume();
            assertThat(page.locator("#q-suggestions [role=option]").first()).containsText("Hokusai");
        }
    }

    @Test
    void every_suggestion_leads_to_a_page_of_the_language_one_reads() {
        for (String language : List.of("fr", "en", "nl", "es")) {
            try (Visit visit = Visit.of(language, 1280)) {
                for (String typed : List.of("vague", "wave", "paris", "rembr")) {
                    JsonNode all = json(visit, "/api/suggest?q=" + typed + "&lang=" + language);
                    for (JsonNode one : all) {
                        String address = one.get("address").asString();
                        assertThat(address).startsWith("/" + language + "/");
                        assertThat(visit.page()
                                        .request()
                                        .get(RunningHouse.shared().address() + address)
                                        .status())
                                .as(address)
                                .isEqualTo(200);
                    }
                }
            }
        }
    }

    @Test
    void words_typed_and_sent_with_enter_search_even_while_suggestions_stand_open() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en");
            page.locator("#q").fill("winter");
            assertThat(page.locator("#q-suggestions")).isVisible();
            page.locator("#q").press("Enter");
            page.waitForURL(Pattern.compile(".*/en/search\\?q=winter"));
            assertThat(Visit.heading(page)).isPositive();
        }
    }

    @Test
    void filters_narrow_to_as_many_works_as_they_promise_and_are_taken_away_again() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/search");
            int all = Visit.heading(page);
            Locator value = page.locator("details.facet a").first();
            int promised = Integer.parseInt(value.locator(".count").innerText().replaceAll("\\D", ""));
            value.click();
            assertThat(page.locator(".chips a")).hasCount(1);
            assertThat(Visit.heading(page)).isEqualTo(promised).isLessThan(all);
            page.locator(".tick-link").click();
            // One for each filter, and one that takes all away.
            assertThat(page.locator(".chips a")).hasCount(3);
            page.locator(".chips a").first().click();
            assertThat(page.locator(".chips a")).hasCount(1);
            assertThat(Visit.heading(page)).isGreaterThan(0);
            page.locator(".chips a").first().click();
            assertThat(page.locator(".chips a")).hasCount(0);
            assertThat(Visit.heading(page)).isEqualTo(all);
        }
    }

    @Test
    void a_stretch_of_the_timeline_is_chosen_with_the_arrows() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/search");
            int all = Visit.heading(page);
            Locator from = page.locator("m-timeline [role=slider]").first();
            from.focus();
            for (int i = 0; i < 3; i++) {
                from.press("ArrowRight");
            }
            assertThat(page.locator(".timeline-range input[name=from]")).not().hasValue("");
            page.locator(".timeline-range button").click();
            page.waitForURL(Pattern.compile(".*[?&]from=-?\\d+.*"));
            assertThat(Visit.heading(page)).isPositive().isLessThan(all);
            assertThat(page.locator(".chips a")).hasCount(1);
        }
    }

    @Test
    void another_language_shows_the_same_search_and_the_same_work() {
        try (Visit visit = Visit.of("fr", 1280)) {
            Page page = visit.open("/fr/search?q=Rembrandt&sort=oldest&pictured=1");
            int found = Visit.heading(page);
            change(page, "nl");
            assertThat(visit.path())
                    .startsWith("/nl/search?")
                    .contains("q=Rembrandt")
                    .contains("sort=oldest")
                    .contains("pictured=1");
            assertThat(Visit.heading(page)).isEqualTo(found);
            page.locator("#works .label-title a").first().click();
            String work = visit.path();
            change(page, "es");
            assertThat(visit.path()).isEqualTo(work.replaceFirst("^/nl", "/es"));
            assertThat(page.locator("html")).hasAttribute("lang", "es");
        }
    }

    @Test
    void each_result_says_why_it_was_found_and_opens_the_whole_reckoning() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/search?q=boats");
            Locator why = page.locator("details.why").first();
            why.locator("summary").click();
            assertThat(why.locator(".reason").first()).isVisible();
            why.locator("p a").click();
            assertThat(page.locator("h1")).containsText("Why this work");
            assertThat(page.locator(".reasons .weight").first()).hasText(Pattern.compile("\\d"));
        }
    }

    @Test
    void similar_works_stand_under_the_reason_they_share() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/search?q=Hokusai");
            page.locator("#works .label-title a").first().click();
            assertThat(page.locator(".similar h3").filter(new Locator.FilterOptions().setHasText("Katsushika Hokusai")))
                    .hasCount(1);
            assertThat(page.locator(".similar li .note").first()).not().isEmpty();
        }
    }

    @Test
    void a_work_is_shared_cited_and_taken_home_as_a_record() throws IOException {
        try (Visit visit = Visit.of("en", 1280)) {
            visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            // Where a device has its own way of sharing, the page leaves it to that.
            visit.context().addInitScript("Object.defineProperty(navigator, 'share', { value: undefined })");
            Page page = visit.open("/en/search?q=Hokusai");
            page.locator("#works .label-title a").first().click();
            String title = page.locator("h1").innerText();
            page.locator("m-share button").first().click();
            assertThat(page.locator("m-share button").first()).containsText("copied");
            assertThat(clipboard(page)).isEqualTo(page.url());
            page.locator("m-share button").nth(1).click();
            assertThat(page.locator("m-share button").nth(1)).containsText("copied");
            assertThat(clipboard(page)).contains("Hokusai").contains(title);
            Download record = page.waitForDownload(
                    () -> page.locator(".work-acts a[download]").click());
            assertThat(record.suggestedFilename()).matches("mouseion-\\d+\\.json");
            JsonNode json = JsonMapper.shared().readTree(Files.readString(record.path()));
            assertThat(json.toString()).contains(title);
            assertThat(json.get("id").asLong()).isPositive();
        }
    }

    @Test
    void a_picture_is_examined_with_the_keyboard_and_the_reader_comes_back_where_they_were() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/search?pictured=1");
            page.locator("#works .label-title a").first().click();
            Locator open = page.locator("m-zoom .zoom-tools button").first();
            assertThat(open).isVisible();
            open.focus();
            page.keyboard().press("Enter");
            Locator glass = page.locator(".zoom-glass");
            assertThat(glass).isVisible();
            assertThat(page.locator(".zoom-glass .openseadragon-canvas")).isFocused();
            page.locator(".zoom-glass canvas").first().waitFor();
            for (String key : List.of("+", "+", "ArrowRight", "ArrowDown", "-", "0")) {
                page.keyboard().press(key);
            }
            page.keyboard().press("?");
            assertThat(glass.locator(".zoom-help")).isVisible();
            page.keyboard().press("Escape");
            assertThat(glass).hasCount(0);
            assertThat(open).isFocused();
        }
    }

    @Test
    void paging_reaches_the_last_page_and_no_further() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/search");
            int total = Visit.heading(page);
            int each = page.locator("#works > li").count();
            int last = (total + each - 1) / each;
            page.locator(".pages a", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + last + "\\s*$")))
                    .click();
            assertThat(page.locator("#works > li")).hasCount(total - each * (last - 1));
            assertThat(page.locator(".pages a[rel=next]")).hasCount(0);
            assertThat(page.locator(".pages a[rel=prev]")).hasCount(1);
        }
    }

    @Test
    void where_nothing_answers_the_page_says_so_and_offers_ways_on() {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/search?q=zzzqxw");
            assertThat(page.locator("h1")).containsText("zzzqxw");
            assertThat(page.locator("#works")).hasCount(0);
            page.locator(".state a[href='/en/search']").click();
            assertThat(Visit.heading(page)).isPositive();
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by the tab key");
    }

    private static void change(Page page, String language) {
        page.locator(".head-tools > details summary").first().click();
        page.locator(".head-tools a[hreflang=" + language + "]").click();
        page.waitForURL(Pattern.compile(".*/" + language + "/.*"));
    }

    private static String clipboard(Page page) {
        return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    }

    private static JsonNode json(Visit visit, String path) {
        return JsonMapper.shared()
                .readTree(visit.page()
                        .request()
                        .get(RunningHouse.shared().address() + path)
                        .text());
    }
}
