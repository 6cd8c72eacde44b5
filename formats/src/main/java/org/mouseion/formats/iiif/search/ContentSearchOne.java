package org.mouseion.formats.iiif.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.formats.iiif.annotations.OpenAnnotationJson;
import org.mouseion.formats.iiif.annotations.Target;
import org.mouseion.formats.iiif.json.JsonObject;

/// Writes the Content Search API 1.0, which most viewers still speak.
public final class ContentSearchOne {

    private static final String CONTEXT = "http://iiif.io/api/search/1/context.json";
    private static final String PRESENTATION = "http://iiif.io/api/presentation/2/context.json";

    private ContentSearchOne() {}

    /// The service as a manifest declares it, in either version of the Presentation API (sections 3.1 and
    /// 4.1).
    ///
    /// @param autocomplete the address of the completions, `""` for none
    public static JsonObject service(String search, String autocomplete) {
        JsonObject service = new JsonObject()
                .put("@context", CONTEXT)
                .put("@id", search)
                .put("@type", "SearchService1")
                .put("profile", "http://iiif.io/api/search/1/search");
        return autocomplete.isEmpty()
                ? service
                : service.put(
                        "service",
                        new JsonObject()
                                .put("@id", autocomplete)
                                .put("@type", "AutoCompleteService1")
                                .put("profile", "http://iiif.io/api/search/1/autocomplete"));
    }

    /// A page of results (sections 3.3 and 3.4).
    public static JsonObject results(SearchResults results) {
        JsonObject json = new JsonObject()
                .put("@context", List.of(PRESENTATION, CONTEXT))
                .put("@id", results.id())
                .put("@type", "sc:AnnotationList");
        if (!results.pages().isAll() || !results.ignored().isEmpty()) {
            json.put("within", layer(results));
        }
        if (!results.pages().isAll()) {
            json.putAll(paging(results));
        }
        return json.put(
                        "resources",
                        results.annotations().stream()
                                .map(OpenAnnotationJson::of)
                                .toList())
                .putIfAny("hits", hits(results));
    }

    /// Completions of a word (section 4.3).
    public static JsonObject completions(Completions completions) {
        return new JsonObject()
                .put("@context", CONTEXT)
                .put("@id", completions.id())
                .put("@type", "search:TermList")
                .putIfAny("ignored", completions.ignored())
                .put(
                        "terms",
                        completions.terms().stream().map(ContentSearchOne::term).toList());
    }

    private static JsonObject layer(SearchResults results) {
        JsonObject layer = new JsonObject()
                .put("@type", "sc:Layer")
                .put("total", results.pages().total())
                .putIfAny("ignored", results.ignored());
        if (!results.pages().isAll()) {
            layer.put("first", results.page(1))
                    .put("last", results.page(results.pages().last()));
        }
        return layer;
    }

    private static JsonObject paging(SearchResults results) {
        SearchResults.Pages pages = results.pages();
        JsonObject json = new JsonObject();
        if (pages.number() < pages.last()) {
            json.put("next", results.page(pages.number() + 1));
        }
        if (pages.number() > 1) {
            json.put("prev", results.page(pages.number() - 1));
        }
        return json.put("startIndex", pages.startIndex());
    }

    /// Matches of words are hits with what stands around them (3.4.2); matches inside one text are gathered
    /// into one hit with a selector each (3.4.3); a phrase over several texts names them all (3.4.4).
    private static List<JsonObject> hits(SearchResults results) {
        List<JsonObject> hits = new ArrayList<>();
        Map<String, List<JsonObject>> selectors = new LinkedHashMap<>();
        for (Match match : results.matches()) {
            if (match.kind() == Match.Kind.CONTEXTUALIZING || match.places().size() > 1) {
                hits.add(hit(match));
            } else {
                Match.Place place = match.places().get(0);
                selectors
                        .computeIfAbsent(place.annotation(), _ -> new ArrayList<>())
                        .add(selector(place.quote()));
            }
        }
        selectors.forEach((annotation, quotes) -> hits.add(new JsonObject()
                .put("@type", "search:Hit")
                .put("annotations", List.of(annotation))
                .put("selectors", quotes)));
        return hits;
    }

    private static JsonObject hit(Match match) {
        List<Match.Place> places = match.places();
        String words = String.join(
                " ", places.stream().map(place -> place.quote().exact()).toList());
        return new JsonObject()
                .put("@type", "search:Hit")
                .put("annotations", places.stream().map(Match.Place::annotation).toList())
                .put("match", words)
                .putIfAny("before", places.get(0).quote().prefix())
                .putIfAny("after", places.get(places.size() - 1).quote().suffix());
    }

    private static JsonObject selector(Target.Quote quote) {
        return new JsonObject()
                .put("@type", "oa:TextQuoteSelector")
                .put("exact", quote.exact())
                .putIfAny("prefix", quote.prefix())
                .putIfAny("suffix", quote.suffix());
    }

    private static JsonObject term(Completions.Term term) {
        JsonObject json = new JsonObject().put("match", term.value()).put("url", term.search());
        if (term.total() > 0) {
            json.put("count", term.total());
        }
        return json.putIfAny("label", term.label().find("en"));
    }
}
