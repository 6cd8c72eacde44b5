package org.mouseion.formats.iiif.search;

import java.util.List;
import org.mouseion.formats.iiif.annotations.AnnotationJson;
import org.mouseion.formats.iiif.annotations.Target;
import org.mouseion.formats.iiif.json.JsonObject;

/// Writes the Content Search API 2.0.
public final class ContentSearchTwo {

    /// The JSON-LD context; a manifest that declares the service names it before its own.
    public static final String CONTEXT = "http://iiif.io/api/search/2/context.json";

    private ContentSearchTwo() {}

    /// The service as a manifest, a range or a collection declares it (section 3).
    ///
    /// @param autocomplete the address of the completions, `""` for none
    public static JsonObject service(String search, String autocomplete) {
        JsonObject service = new JsonObject().put("id", search).put("type", "SearchService2");
        return autocomplete.isEmpty()
                ? service
                : service.put(
                        "service",
                        List.of(new JsonObject().put("id", autocomplete).put("type", "AutoCompleteService2")));
    }

    /// A page of results (sections 4.2 and 4.3), each in its best reading.
    public static JsonObject results(SearchResults results) {
        JsonObject json = new JsonObject()
                .put("@context", CONTEXT)
                .put("id", results.id())
                .put("type", "AnnotationPage")
                .putIfAny("ignored", results.ignored());
        if (!results.pages().isAll()) {
            json.putAll(paging(results));
        }
        return json.put(
                        "items",
                        results.annotations().stream()
                                .map(found -> AnnotationJson.of(found.best()))
                                .toList())
                .putIfAny("annotations", matches(results));
    }

    /// Completions of a word (section 5.2).
    public static JsonObject completions(Completions completions) {
        return new JsonObject()
                .put("@context", CONTEXT)
                .put("id", completions.id())
                .put("type", "TermPage")
                .putIfAny("ignored", completions.ignored())
                .put(
                        "items",
                        completions.terms().stream().map(ContentSearchTwo::term).toList());
    }

    private static JsonObject paging(SearchResults results) {
        SearchResults.Pages pages = results.pages();
        JsonObject json = new JsonObject()
                .put(
                        "partOf",
                        new JsonObject()
                                .put("id", results.query())
                                .put("type", "AnnotationCollection")
                                .put("total", pages.total())
                                .put("first", page(results, 1))
                                .put("last", page(results, pages.last())));
        if (pages.number() < pages.last()) {
            json.put("next", page(results, pages.number() + 1));
        }
        if (pages.number() > 1) {
            json.put("prev", page(results, pages.number() - 1));
        }
        return json.put("startIndex", pages.startIndex());
    }

    private static JsonObject page(SearchResults results, int number) {
        return new JsonObject().put("id", results.page(number)).put("type", "AnnotationPage");
    }

    private static List<JsonObject> matches(SearchResults results) {
        if (results.matches().isEmpty()) {
            return List.of();
        }
        return List.of(new JsonObject()
                .put("type", "AnnotationPage")
                .put(
                        "items",
                        results.matches().stream().map(ContentSearchTwo::match).toList()));
    }

    private static JsonObject match(Match match) {
        List<JsonObject> targets = match.places().stream()
                .map(place -> AnnotationJson.specific(Target.of(place.annotation(), place.quote())))
                .toList();
        return new JsonObject()
                .put("id", match.id())
                .put("type", "Annotation")
                .put("motivation", match.kind().word())
                .put("target", targets.size() == 1 ? targets.get(0) : targets);
    }

    private static JsonObject term(Completions.Term term) {
        JsonObject json = new JsonObject().put("value", term.value());
        if (term.total() > 0) {
            json.put("total", term.total());
        }
        return json.putIfAny("label", term.label()).putIfAny("language", term.language());
    }
}
