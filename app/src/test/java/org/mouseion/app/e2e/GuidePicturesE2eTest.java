package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mouseion.app.platform.Role;

/// Takes the pictures of the guide and the front page of the project from the demonstration museum:
/// `mvn -pl app -am test -Dtest=GuidePicturesE2eTest -Dsurefire.failIfNoSpecifiedTests=false
/// -Dmouseion.pictures=write`.
/// An ordinary run writes nothing; that the pictures are there and shown is tested with the documents.
@EnabledIfSystemProperty(
        named = "mouseion.pictures",
        matches = "write",
        disabledReason = "SKIPPED: pictures are taken only with -Dmouseion.pictures=write")
class GuidePicturesE2eTest {

    private static final String LIST = """
            Cote;Petit nom;De la main de;Quand;En quoi;Mesures;Remarques
            R-001;Cruche à anse;Atelier des Deux-Rives;vers 1880;grès;H. 24 cm;anse recollée
            R-002;Vue du port;Louise Marchand (1842-1911);1877;huile sur toile;50 x 72 cm;
            R-003;Barque au soleil;Louise Marchand (1842-1911);1879;aquarelle;22 x 31 cm;
            R-004;Portrait d'un batelier;anonyme;2e moitié du 18e siècle;huile sur bois;31 x 24 cm;
            R-005;Plan de la rive gauche;Jean Houtman;1756;encre sur papier;61 x 88 cm;plié
            R-006;Coffre de marin;anonyme;début 19e siècle;chêne;48 x 90 x 45 cm;
            ;Carreau aux tulipes;Manufacture du Quai;1690;faïence;13 x 13 cm;sans numéro
            """;

    private static final String HERE = "[...document.images].filter(i => i.getBoundingClientRect().top < innerHeight)"
            + ".every(i => i.complete && i.naturalWidth > 0)";

    @Test
    void the_visitors_pages() {
        try (Visit visit = Visit.of("en", 1280)) {
            take(visit.open("/en"), "home");
            // Drawings, not photographs: they print well, and a picture of them stays light.
            take(visit.open("/en/search?q=winter"), "search");
            Page page = visit.open("/en/search?q=Hiroshige+Naruto&pictured=1");
            page.locator("#works .label-title a").first().click();
            take(page, "work");
            page = visit.open("/en/makers");
            page.locator("main a[href*='/makers/']").first().click();
            visit.open("/en/search?q=rembrandt");
            page.locator("#works .label-maker a").first().click();
            take(page, "maker");
            page = visit.open("/en/search?q=winter");
            page.locator("details.why summary").first().click();
            page.locator("details.why a").first().click();
            take(page, "why");
        }
    }

    @Test
    void the_registrars_pages() {
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.ADMINISTRATOR))) {
            Page page = visit.open("/desk/intake");
            page.locator("#file")
                    .setInputFiles(
                            new FilePayload("inventaire.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
            page.locator("form[enctype] button").click();
            for (String[] becomes : new String[][] {
                {"Petit nom", "title"}, {"De la main de", "makers"}, {"Quand", "dated"}, {"En quoi", "medium"}
            }) {
                page.locator("select[name=\"map." + becomes[0] + "\"]").selectOption(becomes[1]);
            }
            page.locator("#id").selectOption("Cote");
            page.locator("button[value=look]").click();
            page.locator("#preview").waitFor();
            page.evaluate("document.querySelector('#columns').scrollIntoView()");
            shoot(page, "mapping");
            page.locator("button[value=begin]").click();
            page.locator(".tiles").waitFor();
            take(page, "import");
            visit.open("/desk/works?q=wave");
            page.locator("tbody th a").first().click();
            take(page, "edit");
        }
    }

    private static void take(Page page, String name) {
        // Pictures come as one scrolls; what is on the first screen must be there.
        for (int i = 0; i < 40 && !Boolean.TRUE.equals(page.evaluate(HERE)); i++) {
            page.waitForTimeout(250);
        }
        shoot(page, name);
    }

    private static void shoot(Page page, String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/guide/pictures"))) {
            folder = folder.getParent();
        }
        Path file = folder.resolve("docs/guide/pictures/" + name + ".png");
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(file).isNotEmptyFile();
    }
}
