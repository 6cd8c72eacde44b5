package org.mouseion.app.e2e;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SimilarWorks;
import org.mouseion.app.knowledge.Sources;
import org.springframework.util.LinkedMultiValueMap;

/// One address of every kind of page a visitor can come to, without language.
final class HousePages {

    private static @Nullable List<String> known;

    private HousePages() {}

    /// Found once by walking from page to page, as a visitor would.
    static synchronized List<String> list() {
        List<String> all = known;
        if (all == null) {
            try (Visit visit = Visit.of("fr", 1280)) {
                all = walk(visit);
            }
            known = all;
        }
        return all;
    }

    /// Where nothing is.
    static final String LOST = "/nothing/here";

    /// Colours come into the index soon after the pictures were measured.
    static void awaitColours() {
        DemoArrival.await("colours to be found", () -> found("colour=white") > 0);
    }

    private static long found(String address) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String parameter : address.split("&")) {
            parameters.add(parameter.replaceFirst("=.*", ""), parameter.replaceFirst(".*=", ""));
        }
        return RunningHouse.shared()
                .get(Search.class)
                .find(SearchAddress.read(parameters, Locale.ENGLISH))
                .total();
    }

    /// Two works whose pictures look alike, opened.
    static String likeness() {
        SimilarWorks similar = RunningHouse.shared().get(SimilarWorks.class);
        return HeldPictures.list().stream()
                .map(picture -> Objects.requireNonNull(picture.work()))
                .flatMap(work -> similar.find(work, 1, Locale.ENGLISH).stream()
                        .filter(group -> group.way().isOfPictures())
                        .map(group -> "/works/" + work.value() + "/looks-like/"
                                + group.works().getFirst().work().value()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> walk(Visit visit) {
        awaitColours();
        List<String> all = new ArrayList<>(List.of(
                "/",
                "/search",
                "/search?q=bateaux",
                "/search?q=hiver&view=list",
                "/search?q=zzzqxw",
                "/search?colour=white",
                likeness(),
                "/makers",
                "/places",
                "/periods",
                "/about",
                "/guide",
                "/guide/about",
                "/guide/person",
                "/voices",
                "/voices/melville",
                "/register",
                "/account/sign-in",
                "/pages",
                "/pages?q=estoit",
                "/works/" + HeldPictures.dayBook() + "/pages",
                "/works/" + HeldPictures.dayBook() + "/pages/1?q=sages&doubts=true",
                "/compare?left=" + HeldPictures.work(0),
                "/compare?left=" + HeldPictures.work(0) + "&right=" + HeldPictures.work(1)));
        RunningHouse.shared().get(Sources.class).list().stream()
                .filter(source -> source.speaksOn(LocalDate.now()))
                .findFirst()
                .ifPresent(source -> all.add("/sources/" + source.id().value()));
        Map<String, String> first = new TreeMap<>();
        Page page = visit.open("/fr/search?q=bateaux");
        first.put("why", href(page, "details.why a"));
        first.put("picture", href(page, "#works li:has(.hung img) .label-title a"));
        first.put("plate", href(page, "#works li:has(.plate) .label-title a"));
        visit.open("/fr/makers");
        first.put("maker", href(page, "main a[href*='/makers/']"));
        visit.open("/fr/places");
        first.put("place", href(page, "main a[href*='/places/']"));
        visit.open("/fr/periods");
        first.put("period", href(page, "main a[href*='/periods/']"));
        first.values().stream().map(path -> path.replaceFirst("^/fr", "")).forEach(all::add);
        return List.copyOf(all);
    }

    private static String href(Page page, String selector) {
        return String.valueOf(page.locator(selector).first().getAttribute("href"));
    }
}
