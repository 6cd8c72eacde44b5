package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Role;

/// A mediator takes a leaflet in and decides by keys; a visitor reads it where a citation leads.
class KnowledgeDeskE2eTest {

    private static final String LEAFLET =
            "# Lockers\n\nEach locker takes a coin of one euro. Large bags stay in the cloakroom by the stairs.\n";

    @Test
    void a_leaflet_is_decided_on_by_keys_and_read_in_its_place() {
        Visit.needIslands();
        String id;
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.MEDIATOR))) {
            Page page = visit.open("/desk/knowledge");
            page.locator("#file")
                    .setInputFiles(
                            new FilePayload("Lockers.md", "text/markdown", LEAFLET.getBytes(StandardCharsets.UTF_8)));
            page.locator("form[enctype] button").click();
            page.waitForURL("**/desk/knowledge/*taken=*");
            id = visit.path().replaceAll("\\D*(\\d+).*", "$1");

            visit.open("/desk/knowledge/" + id + "/statements");
            page.locator("m-decide:defined").waitFor();
            assertThat(page.locator("article.decide").count()).isEqualTo(2);
            page.keyboard().press("j");
            page.keyboard().press("a");
            page.waitForURL("**outcome=done**");
            assertThat(page.locator("article.decide .sign.good").first().innerText())
                    .isEqualTo("accepted");
            page.keyboard().press("r");
            page.waitForURL("**outcome=done**");
            page.locator("text=refused, never proposed again").first().waitFor();
            visit.open("/desk/knowledge/" + id);
            page.locator("form[action$='/publish'] button").click();
            page.waitForURL("**done=published**");
        }
        for (String theme : List.of("light", "dark", "contrast")) {
            try (Visit visit = Visit.inTheme(theme, Visit.of("nl", 360, Staff.session(Role.MEDIATOR)))) {
                for (String path : List.of(
                        "/desk/knowledge",
                        "/desk/knowledge/" + id,
                        "/desk/knowledge/" + id + "/text",
                        "/desk/knowledge/" + id + "/changes",
                        "/desk/knowledge/" + id + "/statements",
                        "/nl/sources/" + id + "#lockers")) {
                    Page page = visit.open(path);
                    assertThat(Axe.serious(page)).as(path + " in " + theme).isEmpty();
                    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                            .as(path)
                            .isLessThanOrEqualTo(360);
                }
            }
        }
    }
}
