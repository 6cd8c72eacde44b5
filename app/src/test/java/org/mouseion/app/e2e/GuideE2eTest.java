package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.guide.Guide;
import org.mouseion.app.discovery.guide.TalkingGuide;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The rooms of the guide in a browser, with a mind that knows a few sentences by heart: the page with and without
/// scripts, the keyboard alone, the widget on another website.
class GuideE2eTest {

    private static final RunningHouse HOUSE =
            RunningHouse.open("--spring.main.sources=" + ByHeart.class.getName(), "--mouseion.guide.burst=500");

    static class ByHeart {
        @Bean
        @Primary
        Guide byHeart() {
            return new TalkingGuide();
        }
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void a_visitor_asks_opens_the_passage_goes_away_comes_back_and_forgets() {
        Visit.needIslands();
        try (BrowserContext window = window(1280, true)) {
            Page page = window.newPage();
            page.navigate(HOUSE.address() + "/en/guide");
            assertThat(page.locator(".talk-notice")).containsText("You are talking to a machine");
            page.locator("m-guide:defined").waitFor();
            page.locator("#q").fill("Are you open on Sundays?");
            page.keyboard().press("Enter");
            Locator turn = page.locator(".turn[data-kind=answer]");
            turn.waitFor();
            assertThat(turn).isFocused();
            assertThat(page.url()).endsWith("/en/guide");
            assertThat(page.locator("#q")).hasValue("");

            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".passage")).isVisible();
            assertThat(page.locator(".passage")).containsText("Visitor services");
            page.keyboard().press("Escape");
            assertThat(page.locator(".passage")).isHidden();
            page.keyboard().press("Escape");
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("#q")).hasValue("Are you open on Sundays?");
            page.locator("#q").fill("Who made the milkmaid?");
            page.keyboard().press("Enter");
            // A question that waits is a turn too: only what was answered is there when one comes back.
            assertThat(page.locator(".turn[data-kind]")).hasCount(2);

            page.navigate(HOUSE.address() + "/en/about");
            page.navigate(HOUSE.address() + "/en/guide");
            assertThat(page.locator(".turn")).hasCount(2);
            page.locator("[data-forget]").click();
            assertThat(page.locator(".turn")).hasCount(0);
            page.reload();
            assertThat(page.locator(".turn")).hasCount(0);
            assertThat(window.cookies()).isEmpty();
        }
    }

    @Test
    void the_same_without_any_script() {
        try (BrowserContext window = window(360, false)) {
            Page page = window.newPage();
            page.navigate(HOUSE.address() + "/en/guide");
            page.locator("#q").fill("Are you open?");
            page.locator("#ask button[type=submit]").click();
            page.locator(".cited summary").click();
            assertThat(page.locator(".passage")).isVisible();
            page.locator("#q").fill("which milkman?");
            page.locator("#ask button[type=submit]").click();
            assertThat(page.locator(".turn")).hasCount(2);
            page.locator(".choices button").first().click();
            assertThat(page.locator(".turn")).hasCount(3);
            assertThat(page.locator(".turn").last().locator(".answer")).containsText("Johannes Vermeer");
        }
    }

    @Test
    void axe_finds_nothing_serious_in_a_conversation_and_nothing_runs_over_the_edge() {
        assertSoftly(softly -> {
            for (int width : List.of(1280, 360)) {
                for (String theme : List.of("light", "dark", "contrast")) {
                    try (BrowserContext window = window(width, true)) {
                        window.addInitScript(
                                "try { localStorage.setItem('mouseion.theme', '" + theme + "') } catch { }");
                        Page page = talk(window);
                        softly.assertThat(Axe.serious(page))
                                .as(theme + " " + width)
                                .isEmpty();
                        softly.assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                                .as(theme + " " + width)
                                .isLessThanOrEqualTo(width);
                        picture(page, "guide-" + theme + "-" + width);
                    }
                }
            }
        });
    }

    @Test
    void the_widget_answers_on_another_website_with_its_passages() throws IOException {
        Visit.needIslands();
        HttpServer town = townHall(HOUSE.address());
        try (BrowserContext window = window(1280, true)) {
            Page page = window.newPage();
            page.navigate("http://127.0.0.1:" + town.getAddress().getPort() + "/");
            Locator widget = page.locator("mouseion-guide");
            assertThat(widget.locator("header")).containsText("U spreekt met een machine");
            widget.locator("input").fill("Are you open?");
            widget.locator("input").press("Enter");
            widget.locator(".cited summary").click();
            assertThat(widget.locator(".passage")).containsText("<b>Tuesday</b>");
            assertThat(widget.locator(".passage a")).hasAttribute("href", HOUSE.address() + "/nl/sources/12#hours");
            widget.locator("input").fill("which milkman?");
            widget.locator("form button[type=submit]").click();
            widget.locator("ul button").first().click();
            assertThat(widget.locator("article").last()).containsText("Johannes Vermeer");
            assertThat(Axe.serious(page)).isEmpty();
            assertThat(window.cookies()).isEmpty();
            picture(page, "guide-widget");
        } finally {
            town.stop(0);
        }
    }

    private static Page talk(BrowserContext window) {
        Page page = window.newPage();
        page.navigate(HOUSE.address() + "/en/guide");
        int turns = 0;
        for (String words :
                List.of("Are you open?", "Who made the milkmaid?", "Is there a garden? I am jan@example.org")) {
            page.locator("#q").fill(words);
            page.locator("#ask button[type=submit]").click();
            assertThat(page.locator(".turn[data-kind]")).hasCount(++turns);
        }
        page.locator(".cited summary").first().click();
        page.locator(".answer-why summary").first().click();
        return page;
    }

    /// Kept beside the test's report, for people to look at.
    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }

    private static BrowserContext window(int width, boolean scripts) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en")
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 900));
    }

    /// Another site, with the two lines that the house's page for programs gives.
    private static HttpServer townHall(String house) throws IOException {
        byte[] page = """
                <!doctype html><html lang="nl"><title>Town hall</title><link rel="icon" href="data:,"><main><h1>Our town</h1>
                <script src="%s/islands/guide.js" defer></script>
                <mouseion-guide house="%s" lang="nl" title="Vraag het museum"></mouseion-guide></main>
                """.formatted(house, house).getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }
}
