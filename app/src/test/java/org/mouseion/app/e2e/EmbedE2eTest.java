package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The search box on somebody else's website.
class EmbedE2eTest {

    @Test
    void a_page_of_another_site_suggests_and_leads_into_the_house() throws IOException {
        Visit.needIslands();
        String house = RunningHouse.shared().address();
        HttpServer town = townHall(house);
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.page();
            String address = "http://127.0.0.1:" + town.getAddress().getPort() + "/";
            page.navigate(address);
            page.locator("m-search-box input").fill("hokus");
            assertThat(page.locator("m-search-box li").first()).containsText("Hokusai");
            page.locator("m-search-box input").press("ArrowDown");
            page.locator("m-search-box input").press("Enter");
            page.waitForURL(Pattern.compile(Pattern.quote(house) + "/nl/makers/\\d+"));
            page.navigate(address);
            page.locator("m-search-box input").fill("winter");
            page.locator("m-search-box button").click();
            page.waitForURL(Pattern.compile(Pattern.quote(house) + "/nl/search\\?q=winter"));
        } finally {
            town.stop(0);
        }
    }

    /// Another site, with the two lines that the house's page for programs gives.
    private static HttpServer townHall(String house) throws IOException {
        byte[] page = """
                <!doctype html><html lang="nl"><title>Town hall</title><link rel="icon" href="data:,"><h1>Our town</h1>
                <script src="%s/islands/embed.js" defer></script>
                <m-search-box house="%s" lang="nl"></m-search-box>
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
