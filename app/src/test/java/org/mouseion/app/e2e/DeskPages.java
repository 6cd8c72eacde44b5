package org.mouseion.app.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.platform.Role;
import org.springframework.util.LinkedMultiValueMap;

/// One address of every kind of page of the desk.
final class DeskPages {

    /// Ten records that come in, one with an impossible date, one without its number, and one whose number is taken.
    private static final String LIST = """
            Cote;Titre;Auteur;Date;Technique;Mesures
            P-001;Passerelle;Atelier du Pont;vers 1880;grès;H. 24 cm
            P-002;Vue du bac;Louise Marchand (1842-1911);1877;huile sur toile;50 x 72 cm
            P-003;Barque;Louise Marchand (1842-1911);31/02/1879;aquarelle;22 x 31 cm
            ;Sans numéro;anonyme;1900;bois;12 cm
            P-002;Vue du bac, encore;Louise Marchand;1878;huile;50 x 72 cm
            P-004;Crue;;1910;huile sur toile;81 x 116 cm
            """;

    private static @Nullable List<String> known;

    private DeskPages() {}

    /// Found once: an import that waits for its mapping, one that is over, and what was set aside on the way.
    static synchronized List<String> list() {
        List<String> all = known;
        if (all == null) {
            all = find();
            known = all;
        }
        return all;
    }

    private static List<String> find() {
        long work = RunningHouse.shared()
                .get(Search.class)
                .find(SearchAddress.read(new LinkedMultiValueMap<>(), java.util.Locale.ENGLISH))
                .hits()
                .getFirst()
                .work()
                .value();
        long source =
                RunningHouse.shared().get(Sources.class).list().getFirst().id().value();
        ReadPages.Read read = ReadPages.at(2);
        List<String> all = new ArrayList<>(List.of(
                "/desk",
                "/desk/works",
                "/desk/works?q=zzzqxw",
                "/desk/works/" + work,
                "/desk/works/" + work + "/history",
                "/desk/media",
                "/desk/media?lacks=alt",
                "/desk/media?q=zzzqxw",
                "/desk/media/" + HeldPictures.list().getFirst().id().value(),
                "/desk/media/takes",
                "/desk/media/takes/1",
                "/desk/pages",
                "/desk/pages/reading",
                "/desk/pages/reading?work=" + HeldPictures.dayBook(),
                "/desk/spotting",
                "/desk/spotting?work=" + HeldPictures.dayBook(),
                "/desk/spotting?work=zzzqxw",
                "/desk/spotting/pages/" + HeldPictures.cutPage(),
                "/desk/spotting/pages/" + HeldPictures.cutPage() + "/word?x=20&y=20&w=90&h=40",
                "/desk/pages/" + HeldPictures.dayBook(),
                "/desk/pages/" + HeldPictures.dayBook() + "/1",
                "/desk/pages?q=zzzqxw",
                "/desk/pages/" + read.work(),
                read.page(),
                read.page() + "?apart=read",
                read.page() + "?apart=empty",
                read.page() + "/compare?one=" + read.one() + "&other=" + read.other(),
                "/desk/intake",
                "/desk/quarantine",
                "/desk/knowledge/freshness",
                "/desk/knowledge",
                "/desk/knowledge?q=zzzqxw",
                "/desk/knowledge/" + source,
                "/desk/knowledge/" + source + "/text",
                "/desk/knowledge/" + source + "/statements",
                "/desk/knowledge/" + source + "/statements?show=waiting",
                "/desk/knowledge/recall",
                "/desk/knowledge/visiting",
                "/desk/knowledge/visiting/sites/museum",
                "/desk/vocabulary",
                "/desk/vocabulary/demo:subject",
                "/desk/vocabulary/concepts/5",
                "/desk/guide/unanswered",
                "/desk/guide/handed",
                "/desk/guide/widget",
                "/desk/guide/bench",
                "/desk/guide/held",
                "/desk/guide/rephrase",
                "/desk/voices",
                "/desk/voices/protocol",
                "/desk/index",
                "/desk/sockets",
                "/desk/ledger",
                "/desk/people",
                "/desk/jobs",
                "/desk/jobs/1",
                "/desk/settings",
                "/account"));
        try (Visit visit = Visit.of("en", 1280, Staff.session(Role.ADMINISTRATOR))) {
            all.addAll(imports(visit));
        }
        return List.copyOf(all);
    }

    private static List<String> imports(Visit visit) {
        List<String> all = new ArrayList<>();
        Page page = send(visit, "ponts-a-preparer.csv");
        all.add(visit.path());
        page = send(visit, "ponts.csv");
        page.locator("#id").selectOption("Cote");
        page.locator("button[value=begin]").click();
        page.locator(".tiles").waitFor();
        all.add(visit.path());
        page.locator("a[href*='/desk/quarantine?job=']").first().click();
        all.add(visit.path());
        page.locator("tbody th a").first().click();
        all.add(visit.path());
        return all;
    }

    /// Asks for an import of the list; where a test holds the source `name`, it stays under way.
    ///
    /// @return addresses of the import and of its job
    static List<String> begin(Visit visit, String name) {
        Page page = send(visit, name + ".csv");
        page.locator("#id").selectOption("Cote");
        page.locator("button[value=begin]").click();
        page.locator("form[action$='/stop']").waitFor();
        String running = visit.path();
        visit.open("/desk/jobs");
        page.locator("tbody th a").first().click();
        return List.of(running, visit.path());
    }

    private static Page send(Visit visit, String name) {
        Page page = visit.open("/desk/intake");
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
        page.waitForURL(Pattern.compile(".*/desk/intake/\\d+$"));
        return page;
    }
}
