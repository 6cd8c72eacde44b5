package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.platform.Role;

/// A registrar brings in a list whose headings nobody foresaw: with scripts, and without.
class DeskImportE2eTest {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_file_is_sent_its_mapping_corrected_run_and_a_record_set_aside_is_mended(boolean scripts) {
        String session = Staff.session(Role.ARCHIVIST);
        String source = scripts ? "two-banks" : "two-banks-plain";
        try (Visit visit = scripts ? Visit.of("en", 1280, session) : Visit.withoutScript("en", 1280, session)) {
            Page page = visit.open("/desk/intake");
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            source + ".csv", "text/csv", Objects.CSV.getBytes(StandardCharsets.ISO_8859_1)));
            page.locator("form[enctype] button").click();
            page.waitForURL(Pattern.compile(".*/desk/intake/\\d+$"));

            assertThat(page.locator("#preview > li")).hasCount(10);
            page.locator("#source").fill(source);
            // What is seen on the object was proposed as something else or kept: the registrar says that it is the
            // title.
            Locator title = select(page, Objects.TITLE);
            title.selectOption("title");
            select(page, Objects.MAKER).selectOption("maker");
            select(page, Objects.DATE).selectOption("date");
            page.locator("#id").selectOption(Objects.NUMBER);
            if (!scripts) {
                page.locator("button[value=look]").click();
            }
            assertThat(page.locator("#preview .label-title").first()).hasText("Cruche à anse");
            assertThat(page.locator("#preview .wrong")).hasCount(1);
            assertThat(page.evaluate("document.querySelector('.mapping').getBoundingClientRect().right"
                            + " <= document.querySelector('main').getBoundingClientRect().right"))
                    .as("the mapping keeps to its column")
                    .isEqualTo(true);
            assertThat(page.locator("#preview .label-maker").nth(1)).containsText("Louise Marchand");
            assertThat(page.locator("#preview .label-date").first()).containsText("1880");
            page.locator("button[value=begin]").click();

            for (int i = 0; i < 60 && page.locator(".tiles").count() == 0; i++) {
                page.waitForTimeout(500);
                if (!scripts) {
                    page.reload();
                }
            }
            assertThat(page.locator(".tiles")).containsText("10");
            page.locator("a[href*='/desk/quarantine?job=']").first().click();
            page.locator("tbody th a").first().click();
            String text = page.locator("#text").inputValue();
            assertThat(text).contains("Sans numéro");
            page.locator("#text").fill(mended(text));
            page.locator("button[value=mend]").click();
            assertThat(page.locator(".notice.wrong")).hasCount(0);

            page.navigate(RunningHouse.shared().address() + "/desk/works?q=Sans+num");
            assertThat(page.locator("tbody tr")).not().hasCount(0);
            page.locator("tbody th a").first().click();
            assertThat(page.locator("h1")).hasText("Sans numéro");
        }
    }

    /// The record as the page shows it, with a number where there was none.
    private static String mended(String text) {
        String mended = text.replaceFirst("(?m)^;", "R-008;").replaceFirst(":\\s*\"\"", ": \"R-008\"");
        assertThat(mended).isNotEqualTo(text);
        return mended;
    }

    private static Locator select(Page page, String column) {
        return page.locator("select[name=\"map." + column + "\"]");
    }

    /// A list as somebody kept it for years, in the encoding of an old office.
    private static final class Objects {

        static final String NUMBER = "Cote";
        static final String TITLE = "Petit nom";
        static final String MAKER = "De la main de";
        static final String DATE = "Quand";
        static final String CSV = """
                Cote;Petit nom;De la main de;Quand;En quoi;Mesures;Remarques
                R-001;Cruche à anse;Atelier des Deux-Rives;vers 1880;grès;H. 24 cm;anse recollée
                R-002;Vue du port;Louise Marchand (1842-1911);1877;huile sur toile;50 x 72 cm;
                R-003;Barque au soleil;Louise Marchand (1842-1911);1879;aquarelle;22 x 31 cm;
                R-004;Portrait d'un batelier;anonyme;2e moitié du 18e siècle;huile sur bois;31 x 24 cm;
                R-005;Plan de la rive gauche;Jean Houtman;1756;encre sur papier;61 x 88 cm;plié
                R-006;Coffre de marin;anonyme;début 19e siècle;chêne;48 x 90 x 45 cm;
                R-007;La Crue;Louise Marchand (1842-1911);1910;huile sur toile;81 x 116 cm;
                ;Sans numéro;anonyme;1900;bois;12 cm;à inventorier
                R-009;Filet de pêche;anonyme;vers 1930;lin;300 cm;
                R-010;Carreau aux tulipes;Manufacture du Quai;1690;faïence;13 x 13 cm;
                R-011;Enseigne du passeur;anonyme;XVIIIe siècle;bois peint;60 x 40 cm;
                """;
    }
}
