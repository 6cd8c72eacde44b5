package org.mouseion.app.discovery.site;

import java.util.List;
import java.util.Map;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.platform.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The works that share one value of a facet, page by page: what the pages of makers, places and periods have in
/// common.
@Component
class Shelf {

    private final Search search;
    private final Cards cards;

    Shelf(Search search, Cards cards) {
        this.search = search;
        this.cards = cards;
    }

    /// The view `name` with `wall`, `total`, `paging` and the address of the same works in search as `more`.
    ModelAndView show(String name, Page page, Facet facet, String value, int number) {
        SearchQuery query = new SearchQuery(
                "",
                Map.of(facet, List.of(value)),
                null,
                null,
                false,
                Sort.OLDEST,
                Math.clamp(number, 1, Integer.MAX_VALUE / 100),
                SearchAddress.PAGE_SIZE,
                page.locale());
        Found found = search.find(query);
        return new ModelAndView(name)
                .addObject("page", page)
                .addObject("total", found.total())
                .addObject(
                        "wall",
                        cards.of(found.hits().stream().map(Found.Hit::work).toList(), page.words()))
                .addObject("paging", Paging.of(query.page(), query.size(), found.total()))
                .addObject("more", "/search?" + SearchAddress.write(query.withSort(Sort.RELEVANCE)));
    }
}
