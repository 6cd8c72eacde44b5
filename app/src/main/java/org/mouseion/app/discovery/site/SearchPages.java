package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The search wall, and the page that opens a score.
@Controller
class SearchPages {

    private final Pages pages;
    private final Search search;
    private final Works works;
    private final Cards cards;

    SearchPages(Pages pages, Search search, Works works, Cards cards) {
        this.pages = pages;
        this.search = search;
        this.works = works;
        this.cards = cards;
    }

    @GetMapping("/search")
    ModelAndView search(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) {
        Words words = pages.words(request);
        SearchQuery query = SearchAddress.read(parameters, words.locale());
        Found found = search.find(query);
        List<Card> wall = cards.of(found.hits().stream().map(Found.Hit::work).toList(), words);
        Page page = pages.of(request, title(query, words), words.say("site.search.description"));
        return new ModelAndView("discovery/site/search")
                .addObject("page", query.isUnfiltered() && query.words().isEmpty() ? page : page.unindexed())
                .addObject("query", query)
                .addObject("found", found)
                .addObject("results", SearchResults.of(query, found, wall, page))
                .addObject("list", "list".equals(parameters.getFirst("view")));
    }

    @GetMapping("/search/why/{id}")
    ModelAndView why(
            HttpServletRequest request,
            @PathVariable("id") long id,
            @RequestParam MultiValueMap<String, String> parameters) {
        Words words = pages.words(request);
        SearchQuery query = SearchAddress.read(parameters, words.locale());
        WorkId work = new WorkId(id);
        Card card = cards.of(works.get(work), words);
        return new ModelAndView("discovery/site/why")
                .addObject(
                        "page", pages.of(request, words.say("site.why.title")).unindexed())
                .addObject("card", card)
                .addObject("query", query)
                .addObject("reason", search.explain(query, work));
    }

    private static String title(SearchQuery query, Words words) {
        return query.words().isEmpty()
                ? words.say("site.search.title")
                : words.say("site.search.title.for", query.words());
    }
}
