package org.mouseion.app.discovery.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.discovery.PageQuery;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageSearch;
import org.mouseion.app.discovery.PageWord;
import org.mouseion.app.discovery.PagesFound;
import org.mouseion.app.discovery.PagesFound.PageHit;
import org.mouseion.app.discovery.PagesFound.PageSpot;
import org.mouseion.app.platform.Pages;
import org.mouseion.formats.iiif.annotations.Annotation;
import org.mouseion.formats.iiif.annotations.Body;
import org.mouseion.formats.iiif.annotations.Box;
import org.mouseion.formats.iiif.annotations.Target;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.search.Completions;
import org.mouseion.formats.iiif.search.ContentQuery;
import org.mouseion.formats.iiif.search.ContentSearchOne;
import org.mouseion.formats.iiif.search.ContentSearchTwo;
import org.mouseion.formats.iiif.search.Match;
import org.mouseion.formats.iiif.search.SearchResults;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// IIIF Content Search 2.0 and 1.0 inside one series, with completions.
///
/// An annotation is one word as it was read, with its other readings where the reader hesitated; words in a
/// row are one match of several annotations. `dial` (0 to 4) is a parameter of our own.
@RestController
class ContentSearchApi {

    private static final Set<String> HEEDED = Set.of("motivation", "min");
    private static final String MOTIVATION = "supplementing";

    /// Pages with matches told at a time.
    private static final int PAGES = 20;

    private static final int COMPLETIONS = 20;

    private final Pages pages;
    private final PageSearch search;
    private final OnSite onSite;

    ContentSearchApi(Pages pages, PageSearch search, OnSite onSite) {
        this.pages = pages;
        this.search = search;
        this.onSite = onSite;
    }

    @GetMapping("/iiif/search/2/{series}")
    ResponseEntity<byte[]> two(
            HttpServletRequest request,
            @PathVariable("series") String series,
            @RequestParam Map<String, String> parameters) {
        return json(ContentSearchTwo.results(results(request, "2", series, parameters)));
    }

    @GetMapping("/iiif/search/1/{series}")
    ResponseEntity<byte[]> one(
            HttpServletRequest request,
            @PathVariable("series") String series,
            @RequestParam Map<String, String> parameters) {
        return json(ContentSearchOne.results(results(request, "1", series, parameters)));
    }

    @GetMapping("/iiif/search/2/{series}/complete")
    ResponseEntity<byte[]> completeTwo(
            HttpServletRequest request,
            @PathVariable("series") String series,
            @RequestParam Map<String, String> parameters) {
        return json(ContentSearchTwo.completions(completions(request, "2", series, parameters)));
    }

    @GetMapping("/iiif/search/1/{series}/complete")
    ResponseEntity<byte[]> completeOne(
            HttpServletRequest request,
            @PathVariable("series") String series,
            @RequestParam Map<String, String> parameters) {
        return json(ContentSearchOne.completions(completions(request, "1", series, parameters)));
    }

    private static ResponseEntity<byte[]> json(JsonObject json) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/json;charset=utf-8")
                .header("Access-Control-Allow-Origin", "*")
                .body(json.toBytes());
    }

    private SearchResults results(
            HttpServletRequest request, String version, String series, Map<String, String> parameters) {
        ContentQuery asked = ContentQuery.read(parameters, HEEDED);
        String dial = parameters.get("dial");
        PageQuery query = PageSearchAddress.read(asked.words(), series, dial, String.valueOf(asked.page()));
        boolean here = onSite.isHere(request);
        PageQuery sized = new PageQuery(query.words(), series, query.dial(), query.page(), PAGES).from(here);
        String address = address(request, version, series) + "?" + withoutSeries(sized);
        boolean mayMatch = asked.motivations().isEmpty() || asked.motivations().contains(MOTIVATION);
        PagesFound found = mayMatch ? search.find(sized) : search.find(new PageQuery("", series, query.dial(), 1, 1));
        List<Annotation> annotations = new ArrayList<>();
        List<Match> matches = new ArrayList<>();
        for (PageHit hit : found.hits()) {
            if (hit.page().canvas().isEmpty()) {
                continue;
            }
            for (PageSpot spot : hit.spots()) {
                List<Annotation> words = annotations(hit.page(), canvas(request, hit.page()), spot);
                annotations.addAll(words);
                matches.add(match(words, spot, canvas(request, hit.page())));
            }
        }
        int total = (int) Math.min(found.total(), (long) PAGES * PageQuery.LAST_PAGE);
        int last = Math.max(1, (total + PAGES - 1) / PAGES);
        SearchResults.Pages place = last == 1
                ? SearchResults.Pages.single(annotations.size())
                : new SearchResults.Pages(
                        Math.min(sized.page(), last), last, total, (Math.min(sized.page(), last) - 1) * PAGES);
        return new SearchResults(address, place, annotations, matches, asked.ignored());
    }

    private static List<Annotation> annotations(PageRead page, String canvas, PageSpot spot) {
        List<Annotation> words = new ArrayList<>();
        for (int i = spot.first(); i <= spot.last(); i++) {
            PageWord word = page.words().get(i);
            words.add(Annotation.of(
                    canvas + "/words/" + i,
                    MOTIVATION,
                    body(word, page.languages()),
                    Target.of(
                            canvas,
                            new Box(word.x(), word.y(), Math.max(1, word.width()), Math.max(1, word.height())))));
        }
        return words;
    }

    private static Body body(PageWord word, List<String> languages) {
        String language = languages.size() == 1 ? languages.getFirst() : "";
        List<Body.Text> readings = word.slot().readings().stream()
                .map(Reading::text)
                .map(text -> Body.Text.plain(text, language))
                .toList();
        return switch (readings.size()) {
            case 0 -> Body.Text.plain("", language);
            case 1 -> readings.getFirst();
            default -> new Body.Choice(readings);
        };
    }

    private static Match match(List<Annotation> words, PageSpot spot, String canvas) {
        List<Match.Place> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String before = i == 0 ? spot.before() : "";
            String after = i == words.size() - 1 ? spot.after() : "";
            places.add(new Match.Place(
                    words.get(i).id(), new Target.Quote(before, words.get(i).text(), after)));
        }
        return new Match(canvas + "/matches/" + spot.first() + "-" + spot.last(), Match.Kind.CONTEXTUALIZING, places);
    }

    private Completions completions(
            HttpServletRequest request, String version, String series, Map<String, String> parameters) {
        ContentQuery asked = ContentQuery.read(parameters, HEEDED);
        String address = address(request, version, series);
        List<Completions.Term> terms = search.complete(asked.words(), series, COMPLETIONS).stream()
                .filter(word -> word.pages() >= asked.min())
                .map(word -> Completions.Term.of(
                        word.word(),
                        (int) Math.min(Integer.MAX_VALUE, word.pages()),
                        address + "?" + withoutSeries(PageSearchAddress.read(word.word(), null, null, null))))
                .toList();
        return new Completions(
                address + "/complete?" + withoutSeries(PageSearchAddress.read(asked.words(), null, null, null)),
                terms,
                asked.ignored());
    }

    /// The index knows canvases from the root of the site; viewers know them whole.
    private String canvas(HttpServletRequest request, PageRead page) {
        return page.canvas().startsWith("/") ? pages.of(request, "").base() + page.canvas() : page.canvas();
    }

    private String address(HttpServletRequest request, String version, String series) {
        return pages.of(request, "").base() + "/iiif/search/" + version + "/" + series;
    }

    private static String withoutSeries(PageQuery query) {
        return PageSearchAddress.write(
                new PageQuery(query.words(), null, query.dial(), 1, query.size()), query.dial(), 1);
    }
}
