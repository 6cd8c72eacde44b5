package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mouseion.app.collection.Place;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Places;
import org.mouseion.app.discovery.Browse;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Places: all of them, and each with the works made there, found there or showing it.
@Controller
class PlacePages {

    private static final int SHOWN = 400;

    private final Pages pages;
    private final Places places;
    private final Browse browse;
    private final Shelf shelf;

    PlacePages(Pages pages, Places places, Browse browse, Shelf shelf) {
        this.pages = pages;
        this.places = places;
        this.browse = browse;
        this.shelf = shelf;
    }

    @GetMapping("/places")
    ModelAndView index(HttpServletRequest request) {
        Page page = pages.of(request, pages.words(request).say("site.places.title"));
        return new ModelAndView("discovery/site/index")
                .addObject("page", page)
                .addObject("intro", page.say("site.places.intro"))
                .addObject("base", "/places/")
                .addObject("facet", "place")
                .addObject("counts", MostFirst.ordered(browse.list(Facet.PLACE, page.locale(), SHOWN), page.locale()));
    }

    @GetMapping("/places/{id}")
    ModelAndView place(
            HttpServletRequest request,
            @PathVariable("id") long id,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        Place place = places.find(new PlaceId(id)).orElseThrow(() -> Problem.notFound("place-not-found", id));
        Page page = pages.of(request, place.name().in(pages.words(request).locale()));
        Optional<Place> within = Optional.ofNullable(place.within()).flatMap(places::find);
        return shelf.show("discovery/site/place", page, Facet.PLACE, FacetValues.of(id), number)
                .addObject("place", place)
                .addObject("within", within.orElse(null));
    }
}
