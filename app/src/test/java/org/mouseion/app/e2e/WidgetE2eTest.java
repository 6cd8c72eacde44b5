package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.guide.Guide;
import org.mouseion.app.discovery.guide.TalkingGuide;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The guide's widget where it must live: on somebody else's pages, of another origin, with a policy that forbids all
/// but the house, with styles that fight it, several times over, in a frame, and while the house is away.
class WidgetE2eTest {

    private static final RunningHouse HOUSE =
            RunningHouse.open("--spring.main.sources=" + ByHeart.class.getName(), "--mouseion.guide.burst=500");

    /// What a careful site sends: only the house's script and addresses, no styles but its own, no markup from text.
    private static final String POLICY = "default-src 'none'; script-src %1$s; connect-src %1$s; style-src 'self'; "
            + "img-src data:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static final String HOSTILE = """
            * { font-size: 7px !important; line-height: 0.4 !important; letter-spacing: 9px !important; color: #fefefe !important;
                text-transform: uppercase !important; text-align: right !important; white-space: pre !important;
                text-indent: -999px; word-spacing: 20px; visibility: hidden; pointer-events: none; user-select: none; }
            html, body, main, mouseion-guide { visibility: visible !important; text-indent: 0 }
            button, summary, input, details { display: none !important; min-height: 0 !important }
            body { margin: 0; background: #333 }
            """;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private HttpServer town;

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

    @BeforeEach
    void found() throws IOException {
        Visit.needIslands();
        town = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        town.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY.formatted(HOUSE.address()));
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        town.start();
        pages.put("/hostile.css", HOSTILE);
    }

    @AfterEach
    void leave() {
        town.stop(0);
    }

    @Test
    void neither_a_strict_policy_nor_hostile_styles_keep_it_from_answering_legibly() {
        pages.put("/", page("<link rel=\"stylesheet\" href=\"/hostile.css\">", widget("en", "")));
        try (BrowserContext window = window(360, ColorScheme.LIGHT)) {
            Page page = open(window, "/");
            Locator widget = page.locator("mouseion-guide");
            ask(widget, "Are you open on Sundays?");
            Locator mark = widget.locator(".cited summary").first();
            assertThat(mark).hasText(Pattern.compile("1.*Show where this is written"));
            BoundingBox box = mark.boundingBox();
            assertSoftly(softly -> {
                softly.assertThat(box.width).as("a thumb's width").isGreaterThanOrEqualTo(44);
                softly.assertThat(box.height).as("a thumb's height").isGreaterThanOrEqualTo(44);
                Locator words = widget.locator(".words").first();
                softly.assertThat(style(words, "fontSize")).isEqualTo("16px");
                softly.assertThat(style(words, "letterSpacing")).isEqualTo("normal");
                softly.assertThat(style(words, "textTransform")).isEqualTo("none");
                softly.assertThat(style(words, "color")).isEqualTo("rgb(27, 26, 23)");
                softly.assertThat(style(words, "visibility")).isEqualTo("visible");
                softly.assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                        .as("nothing runs over the edge")
                        .isLessThanOrEqualTo(360);
                softly.assertThat(Axe.serious(page)).isEmpty();
            });
            mark.click();
            assertThat(widget.locator(".passage")).containsText("<b>Tuesday</b>");
            picture(page, "widget-hostile-360");
        }
    }

    @Test
    void by_keyboard_alone_a_passage_is_opened_closed_and_the_next_question_asked() {
        pages.put("/", page("", widget("en", "")));
        try (BrowserContext window = window(1280, ColorScheme.LIGHT)) {
            Page page = open(window, "/");
            Locator widget = page.locator("mouseion-guide");
            ask(widget, "Are you open?");
            assertThat(widget.locator("[role=log]")).hasAttribute("aria-live", "polite");
            assertThat(widget.locator("article")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(widget.locator(".passage")).isVisible();
            page.keyboard().press("Escape");
            assertThat(widget.locator(".passage")).isHidden();
            page.keyboard().press("Escape");
            assertThat(widget.locator("input")).isFocused();
            page.keyboard().type("Who made the milkmaid?");
            page.keyboard().press("Enter");
            assertThat(widget.locator("article")).hasCount(2);
        }
    }

    @Test
    void two_of_them_on_one_page_keep_their_conversations_apart_and_one_follows_the_dark() {
        pages.put("/", page("", widget("fr", "") + widget("es", " theme=\"auto\"")));
        try (BrowserContext window = window(360, ColorScheme.DARK)) {
            Page page = open(window, "/");
            Locator french = page.locator("mouseion-guide").first();
            Locator spanish = page.locator("mouseion-guide").last();
            ask(french, "Are you open?");
            ask(spanish, "Are you open?");
            ask(spanish, "Who made the milkmaid?");
            assertThat(french.locator("article")).hasCount(1);
            assertThat(spanish.locator("article")).hasCount(2);
            assertThat(french.locator("header")).containsText("Vous parlez à une machine");
            assertThat(spanish.locator("header")).containsText("máquina");
            assertThat(style(french.locator(".words").first(), "color")).isEqualTo("rgb(27, 26, 23)");
            assertThat(style(spanish.locator(".words").first(), "color")).isEqualTo("rgb(237, 232, 223)");
            assertThat(Axe.serious(page)).isEmpty();
            picture(page, "widget-two-dark-360");
        }
    }

    @Test
    void it_works_in_a_frame_that_may_keep_nothing() {
        pages.put(
                "/",
                page("", "<iframe sandbox=\"allow-scripts\" src=\"/framed\" width=\"340\" height=\"700\"></iframe>"));
        pages.put("/framed", page("", widget("en", "")));
        try (BrowserContext window = window(360, ColorScheme.LIGHT)) {
            Page page = open(window, "/");
            FrameLocator frame = page.frameLocator("iframe");
            Locator widget = frame.locator("mouseion-guide");
            ask(widget, "Are you open?");
            assertThat(widget.locator(".words").first()).containsText("Tuesday");
        }
    }

    @Test
    void while_the_house_is_away_it_says_so_and_keeps_the_question() {
        pages.put("/", page("", widget("fr", "")));
        try (BrowserContext window = window(360, ColorScheme.LIGHT)) {
            window.route("**/api/guide**", route -> route.abort("connectionrefused"));
            Page page = open(window, "/");
            Locator widget = page.locator("mouseion-guide");
            assertThat(widget.locator("[role=status]")).containsText("La maison est injoignable");
            assertThat(widget.locator("header")).containsText("Vous parlez à une machine");
            widget.locator("input").fill("Êtes-vous ouverts ?");
            widget.locator("input").press("Enter");
            assertThat(widget.locator(".failed")).containsText("Votre question est restée dans le champ");
            assertThat(widget.locator("input")).hasValue("Êtes-vous ouverts ?");
            window.unroute("**/api/guide**");
            widget.locator("input").fill("Are you open?");
            widget.locator("input").press("Enter");
            assertThat(widget.locator(".answer")).hasCount(1);
        }
    }

    @Test
    void without_its_script_the_link_that_stands_inside_remains() {
        pages.put("/", page("", widget("en", "")).replace("/islands/guide.js", "/islands/nothing.js"));
        try (BrowserContext window = window(360, ColorScheme.LIGHT)) {
            assertThat(open(window, "/").locator("mouseion-guide a")).isVisible();
        }
    }

    @Test
    void it_offers_to_listen_only_where_the_browser_can_and_puts_what_it_heard_into_the_field() {
        pages.put("/", page("", widget("nl", "")));
        try (BrowserContext window = window(360, ColorScheme.LIGHT)) {
            window.addInitScript("delete window.SpeechRecognition; delete window.webkitSpeechRecognition;");
            Page page = open(window, "/");
            assertThat(page.locator("mouseion-guide form button")).hasCount(1);
        }
        try (BrowserContext window = window(360, ColorScheme.LIGHT)) {
            window.addInitScript("window.SpeechRecognition = class extends EventTarget {"
                    + "start() { setTimeout(() => this.onresult({ results: [[{ transcript: 'Bent u open? ' + this.lang }]] })) }"
                    + "stop() { this.onend() } };");
            Page page = open(window, "/");
            Locator widget = page.locator("mouseion-guide");
            assertThat(widget.locator(".listen-note")).containsText("Uw stem kan naar de maker van uw browser gaan");
            widget.locator(".listen").click();
            assertThat(widget.locator("input")).hasValue("Bent u open? nl");
            assertThat(widget.locator("article")).hasCount(0);
        }
    }

    private Page open(BrowserContext window, String path) {
        Page page = window.newPage();
        page.navigate("http://127.0.0.1:" + town.getAddress().getPort() + path);
        return page;
    }

    private static void ask(Locator widget, String words) {
        int before = widget.locator(".answer").count();
        widget.locator("input").fill(words);
        widget.locator("input").press("Enter");
        assertThat(widget.locator(".answer")).hasCount(before + 1);
    }

    private static String style(Locator element, String property) {
        return (String) element.evaluate("(e, p) => getComputedStyle(e)[p]", property);
    }

    private static String page(String head, String body) {
        return """
                <!doctype html><html lang="en"><head><title>Town hall</title><link rel="icon" href="data:,">%s
                <script src="%s/islands/guide.js" defer></script></head><body><main><h1>Our town</h1>%s</main></body></html>
                """.formatted(head, HOUSE.address(), body);
    }

    private static String widget(String language, String more) {
        return "<mouseion-guide house=\"%1$s\" lang=\"%2$s\"%3$s><a href=\"%1$s/%2$s/guide\">Museum</a></mouseion-guide>"
                .formatted(HOUSE.address(), language, more);
    }

    private static BrowserContext window(int width, ColorScheme colours) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en")
                        .setColorScheme(colours)
                        .setViewportSize(width, 900));
    }

    /// Kept beside the test's report, for people to look at.
    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }
}
