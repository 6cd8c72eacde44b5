package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.collection.catalogue.SourceLock;
import org.mouseion.app.platform.Role;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What must hold on each page of the desk.
class EveryDeskPageE2eTest {

    @ParameterizedTest
    @CsvSource({"light,1280", "dark,1280", "contrast,1280", "light,360", "dark,360", "contrast,360"})
    void axe_finds_nothing_serious_in(String theme, int width) {
        try (Visit visit = Visit.inTheme(theme, Visit.of("en", width, Staff.session(Role.ADMINISTRATOR)))) {
            assertSoftly(softly -> {
                for (String path : DeskPages.list()) {
                    Page page = visit.open(path);
                    softly.assertThat(Axe.serious(page)).as(path).isEmpty();
                }
            });
        }
    }

    /// The test writes nothing to the source but holds its lock, so that the import cannot go on meanwhile.
    @Test
    void axe_finds_nothing_serious_while_an_import_is_under_way() {
        RunningHouse house = RunningHouse.shared();
        String session = Staff.session(Role.ADMINISTRATOR);
        new TransactionTemplate(house.get(PlatformTransactionManager.class)).executeWithoutResult(held -> {
            house.get(SourceLock.class).take("ponts-en-cours");
            List<String> paths;
            try (Visit visit = Visit.of("en", 1280, session)) {
                paths = DeskPages.begin(visit, "ponts-en-cours");
            }
            for (String theme : List.of("light", "dark", "contrast")) {
                for (int width : List.of(1280, 360)) {
                    try (Visit visit = Visit.inTheme(theme, Visit.of("nl", width, session))) {
                        for (String path : paths) {
                            Page page = visit.open(path);
                            assertThat(page.locator("progress").count())
                                    .as(path)
                                    .isEqualTo(1);
                            assertThat(Axe.serious(page))
                                    .as(path + " in " + theme + " at " + width)
                                    .isEmpty();
                        }
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "es"})
    void each_page_is_whole_in(String language) {
        try (Visit visit = Visit.of(language, 1280, Staff.session(Role.ADMINISTRATOR))) {
            assertSoftly(softly -> {
                for (String path : DeskPages.list()) {
                    Page page = visit.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                    softly.assertThat(page.locator("html").getAttribute("lang"))
                            .as(path)
                            .isEqualTo(language);
                    softly.assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
                    softly.assertThat(EnglishWords.on(page, language))
                            .as("English left on " + path + " in " + language)
                            .isEmpty();
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {640, 360})
    void nothing_runs_over_the_edge_of_a_window_this_wide(int width) {
        try (Visit visit = Visit.of("fr", width, Staff.session(Role.ADMINISTRATOR))) {
            assertSoftly(softly -> {
                for (String path : DeskPages.list()) {
                    Page page = visit.open(path);
                    softly.assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                            .as(path)
                            .isLessThanOrEqualTo(width);
                }
            });
        }
    }

    @Test
    void a_person_sees_the_rooms_of_their_roles_and_no_others() {
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.MEDIATOR))) {
            Page page = visit.open("/desk");
            List<String> rooms = page.locator(".desk-areas a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(rooms).doesNotContain("/desk/works", "/desk/people", "/desk/settings", "/desk/index");
            for (String room : rooms) {
                assertThat(visit.open(room).locator(".desk-task h1").count())
                        .as(room)
                        .isEqualTo(1);
            }
            Page refused = visit.openLost("/desk/settings");
            assertThat(refused.locator("main").innerText())
                    .contains("Your account may not do this")
                    .contains("administrator");
        }
    }

    @Test
    void the_question_mark_shows_the_keys_and_the_stroke_goes_to_the_search_field() {
        Visit.needIslands();
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.ADMINISTRATOR))) {
            Page page = visit.open("/desk/works");
            page.locator(".desk-task").waitFor();
            page.locator("m-keys:defined")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            page.keyboard().press("?");
            assertThat(page.locator("dialog.keys").isVisible()).isTrue();
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
        }
    }

    @Test
    void an_administrator_rebuilds_the_index_and_sees_how_far_it_is() {
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.ADMINISTRATOR))) {
            Page page = visit.open("/desk/index");
            page.locator("form[action='/desk/index/rebuild'] button").click();
            page.waitForURL("**/desk/jobs/*");
            assertThat(page.locator("h1").innerText()).contains("Rebuilding the search index");
            page.locator(".sign.good")
                    .filter(new Locator.FilterOptions().setHasText("done"))
                    .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(page.locator(".job-counts").innerText()).contains("works indexed");
        }
    }
}
