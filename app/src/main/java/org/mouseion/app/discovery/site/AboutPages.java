package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.ai.Socket;
import org.mouseion.app.ai.Sockets;
import org.mouseion.app.discovery.Browse;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// About this museum: what it holds in figures that are counted, what machines do here, what is known of a visitor.
@Controller
class AboutPages {

    private final Pages pages;
    private final Search search;
    private final Browse browse;
    private final Sockets sockets;

    AboutPages(Pages pages, Search search, Browse browse, Sockets sockets) {
        this.pages = pages;
        this.search = search;
        this.browse = browse;
        this.sockets = sockets;
    }

    @GetMapping("/about")
    ModelAndView about(HttpServletRequest request) {
        Page page = pages.of(request, pages.words(request).say("site.about.title"));
        Found all = search.find(everything(false, page.locale()));
        Found pictured = search.find(everything(true, page.locale()));
        return new ModelAndView("discovery/site/about")
                .addObject("page", page)
                .addObject("works", all.total())
                .addObject("pictured", pictured.total())
                .addObject(
                        "makers",
                        browse.list(Facet.MAKER, page.locale(), 100_000).size())
                .addObject("rights", browse.list(Facet.RIGHTS, page.locale(), 20))
                .addObject(
                        "engines",
                        sockets.list().stream().filter(AboutPages::plugged).toList());
    }

    private static boolean plugged(Socket socket) {
        return socket.engine() != null;
    }

    private static SearchQuery everything(boolean pictured, Locale locale) {
        return new SearchQuery("", Map.of(), null, null, pictured, SearchQuery.Sort.ADDED, 1, 1, locale);
    }
}
