package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mouseion.app.discovery.Browse;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Periods: all of them, and each with its works.
@Controller
class PeriodPages {

    private static final int SHOWN = 400;

    private final Pages pages;
    private final Browse browse;
    private final Shelf shelf;

    PeriodPages(Pages pages, Browse browse, Shelf shelf) {
        this.pages = pages;
        this.browse = browse;
        this.shelf = shelf;
    }

    @GetMapping("/periods")
    ModelAndView index(HttpServletRequest request) {
        Page page = pages.of(request, pages.words(request).say("site.periods.title"));
        return new ModelAndView("discovery/site/index")
                .addObject("page", page)
                .addObject("intro", page.say("site.periods.intro"))
                .addObject("base", "/periods/")
                .addObject("facet", "period")
                .addObject("counts", MostFirst.ordered(browse.list(Facet.PERIOD, page.locale(), SHOWN), page.locale()));
    }

    @GetMapping("/periods/{value}")
    ModelAndView period(
            HttpServletRequest request,
            @PathVariable("value") String value,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        List<Found.Count> all = browse.list(Facet.PERIOD, pages.words(request).locale(), 10_000);
        Found.Count period = all.stream()
                .filter(c -> c.value().equals(value))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("period-not-found", value));
        Page page = pages.of(request, period.label());
        return shelf.show("discovery/site/period", page, Facet.PERIOD, value, number);
    }
}
