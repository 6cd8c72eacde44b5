package org.mouseion.app.discovery.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.Suggestions;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Searching and suggesting, for programs.
@RestController
@CrossOrigin(origins = "*", allowCredentials = "false")
class SearchApi {

    private final Pages pages;
    private final Search search;
    private final Suggestions suggestions;
    private final Works works;
    private final Pictures pictures;

    SearchApi(Pages pages, Search search, Suggestions suggestions, Works works, Pictures pictures) {
        this.pages = pages;
        this.search = search;
        this.suggestions = suggestions;
        this.works = works;
        this.pictures = pictures;
    }

    @GetMapping("/api/search")
    ApiAnswers.SearchAnswer search(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) {
        Parameters.check(parameters);
        Page page = pages.of(request, "");
        SearchQuery query = SearchAddress.read(parameters, page.locale());
        Found found = search.find(query);
        Map<WorkId, Work> byId = works
                .list(found.hits().stream().map(Found.Hit::work).toList())
                .stream()
                .collect(Collectors.toMap(Work::id, Function.identity(), (a, b) -> a));
        Map<WorkId, List<ShownPicture>> shown = pictures.list(byId.values());
        List<ApiAnswers.WorkLine> lines = found.hits().stream()
                .flatMap(hit -> java.util.Optional.ofNullable(byId.get(hit.work())).stream()
                        .map(work -> Lines.line(work, shown, hit.score(), hit.why(), page)))
                .toList();
        long last = Math.max(1, (found.total() + query.size() - 1) / query.size());
        return new ApiAnswers.SearchAnswer(
                found.total(),
                query.page(),
                query.size(),
                last,
                query.words(),
                found.corrected(),
                found.understood().stream().map(r -> Lines.sentence(r, page)).toList(),
                lines,
                found.facets().stream().map(SearchApi::facet).toList(),
                found.timeline().stream()
                        .map(b -> new ApiAnswers.BarAnswer(b.from(), b.to(), b.works()))
                        .toList(),
                found.instead().stream()
                        .map(i -> new ApiAnswers.InsteadAnswer(
                                address(i.query(), page), i.works(), Lines.sentence(i.reason(), page)))
                        .toList(),
                page.absolute("/search") + with("?", SearchAddress.write(query)),
                query.page() < last ? address(query.withPage(query.page() + 1), page) : null,
                query.page() > 1 ? address(query.withPage(query.page() - 1), page) : null);
    }

    @GetMapping("/api/suggest")
    List<ApiAnswers.SuggestionAnswer> suggest(
            HttpServletRequest request,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "limit", required = false) Integer limit) {
        Page page = pages.of(request, "");
        return suggestions.find(Parameters.words(typed), page.locale(), Parameters.limit(limit, 8, 20)).stream()
                .map(s -> new ApiAnswers.SuggestionAnswer(s.kind().name(), s.text(), s.detail(), s.address()))
                .toList();
    }

    private static ApiAnswers.FacetAnswer facet(Found.FacetCounts facet) {
        return new ApiAnswers.FacetAnswer(
                SearchAddress.name(facet.facet()),
                facet.counts().stream()
                        .map(c -> new ApiAnswers.ValueAnswer(c.value(), c.label(), c.works(), c.chosen()))
                        .toList(),
                facet.others());
    }

    private static String address(SearchQuery query, Page page) {
        return page.base() + "/api/search?lang=" + page.words().tag() + with("&", SearchAddress.write(query));
    }

    private static String with(String sign, String query) {
        return query.isEmpty() ? "" : sign + query;
    }
}
