package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.platform.Role;

/// Pictures the house holds, in a browser: looked at closely, compared, handed in.
class PicturesE2eTest {

    @Test
    void a_picture_is_looked_at_by_its_tiles_and_turned_by_the_keyboard() {
        Visit.needIslands();
        try (Visit visit = Visit.of("en", 1280)) {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest(request -> asked.add(request.url()));
            Page page = visit.open("/en/works/" + HeldPictures.work(0));
            Locator open = page.locator("m-zoom .zoom-tools button").first();
            open.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".zoom-glass .openseadragon-canvas")).isFocused();
            page.waitForCondition(() -> asked.stream().anyMatch(url -> url.matches(".*/iiif/3/\\d+/info\\.json"))
                    && asked.stream().anyMatch(url -> url.matches(".*/iiif/3/\\d+/[\\d,]+/[\\d,]+/0/default\\.jpg")));
            for (String key : List.of("+", "+", "r", "ArrowRight", "0")) {
                page.keyboard().press(key);
            }
            page.locator(".zoom-glass button", new Page.LocatorOptions().setHasText("Turn"))
                    .click();
            page.locator(".zoom-glass button", new Page.LocatorOptions().setHasText("Whole picture"))
                    .click();
            page.locator(".zoom-glass").press("Escape");
            assertThat(page.locator(".zoom-glass")).hasCount(0);
        }
    }

    @Test
    void two_works_stand_side_by_side_and_move_together_on_wish() {
        Visit.needIslands();
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.open("/en/compare?left=" + HeldPictures.work(0) + "&right=" + HeldPictures.work(1));
            page.locator(".compare-tools button").click();
            assertThat(page.locator(".zoom-glass")).hasCount(2);
            page.locator(".compare-tools input").check();
            page.locator(".zoom-glass canvas").first().waitFor();
            page.locator(".zoom-glass .openseadragon-canvas").first().press("+");
            assertThat(page.locator(".zoom-glass")).hasCount(2);
        }
    }

    @Test
    void without_script_a_picture_is_a_picture_and_two_are_two() {
        try (Visit visit = Visit.withoutScript("fr", 360)) {
            Page page = visit.open("/fr/works/" + HeldPictures.work(0));
            Locator picture = page.locator("a.zoom-open img").first();
            assertThat(picture).isVisible();
            assertThat(picture.getAttribute("srcset")).contains("/iiif/3/");
            assertThat((Boolean) picture.evaluate("img => img.complete && img.naturalWidth > 0"))
                    .isTrue();
            page.locator("a[href*='/compare?left=']").click();
            page.locator("#right").fill(Long.toString(HeldPictures.work(1)));
            page.locator("form:has(#right) button").click();
            assertThat(page.locator(".compare img")).hasCount(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_picture_is_handed_in_described_and_seen(boolean scripts) {
        Work work = RunningHouse.shared().get(Works.class).listAfter(0, 1000).stream()
                .filter(each -> each.facts().pictures().isEmpty()
                        && !each.facts().inventoryNumber().isEmpty())
                .skip(scripts ? 1 : 0)
                .findFirst()
                .orElseThrow();
        String session = Staff.session(Role.CURATOR);
        try (Visit visit = scripts ? Visit.of("en", 1280, session) : Visit.withoutScript("en", 1280, session)) {
            Page page = visit.open("/desk/media/takes");
            String name = work.facts().inventoryNumber().replaceAll("[^\\p{L}\\p{N}]+", "-") + "_recto.png";
            page.locator("#file").setInputFiles(new FilePayload[] {
                new FilePayload(name, "image/png", DrawnPictures.png(900, 600 + (scripts ? 1 : 0))),
                new FilePayload("notes.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8))
            });
            page.locator("form[enctype] button[type=submit]").click();
            page.waitForURL("**/desk/media/takes/*");
            assertThat(page.locator("tbody")).containsText(work.facts().inventoryNumber());
            page.locator("form[action$='/begin'] button").click();
            for (int i = 0; i < 120 && page.locator("form[action$='/undo']").count() == 0; i++) {
                page.waitForTimeout(500);
                page.reload();
            }
            page.locator("tbody th a").first().click();
            page.locator("textarea[name='ALT.en']").fill("A field that is red to the right and green below");
            page.locator("form[action$='/words'] button[type=submit]").click();
            assertThat(page.locator(".notice.good")).isVisible();
            seen(visit, page, work.id());
        }
    }

    private static void seen(Visit visit, Page page, WorkId work) {
        for (int i = 0; i < 60; i++) {
            visit.open("/en/works/" + work.value());
            if (page.locator("a.zoom-open img").count() > 0) {
                break;
            }
            page.waitForTimeout(500);
        }
        Locator picture = page.locator("a.zoom-open img").first();
        assertThat(picture).hasAttribute("alt", "A field that is red to the right and green below");
        String service = picture.getAttribute("src").replaceFirst("/full/.*", "");
        APIResponse tile =
                page.request().get(RunningHouse.shared().address() + service + "/0,0,256,256/256,256/0/default.jpg");
        assertThat(tile.status()).isEqualTo(200);
        assertThat(tile.headers()).containsEntry("access-control-allow-origin", "*");
        APIResponse manifest =
                page.request().get(RunningHouse.shared().address() + "/iiif/works/" + work.value() + "/manifest");
        assertThat(manifest.text()).contains("A field that is red to the right");
    }
}
