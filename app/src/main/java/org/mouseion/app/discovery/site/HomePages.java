package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Browse;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The door: a question, one work to look at, a wall that is hung anew each week, and the ways in by period and maker.
@Controller
class HomePages {

    private static final int ON_THE_WALL = 12;
    private static final int MAKERS = 24;

    private final Pages pages;
    private final Search search;
    private final Browse browse;
    private final Cards cards;
    private final SchemaOrg schema;
    private final VisitSchema visit;
    private final Clock clock;

    HomePages(
            Pages pages, Search search, Browse browse, Cards cards, SchemaOrg schema, VisitSchema visit, Clock clock) {
        this.pages = pages;
        this.search = search;
        this.browse = browse;
        this.cards = cards;
        this.schema = schema;
        this.visit = visit;
        this.clock = clock;
    }

    private String[] documents(Page page) {
        return Stream.concat(Stream.of(schema.site(page)), visit.of(page).stream())
                .toArray(String[]::new);
    }

    @GetMapping("/")
    ModelAndView home(HttpServletRequest request) {
        Page page = pages.of(request, "", pages.words(request).say("site.home.description"));
        Locale locale = page.locale();
        Found pictured = search.find(query(true, Sort.ADDED, locale));
        Found all = search.find(query(false, Sort.ADDED, locale));
        List<WorkId> hung = hang(pictured, all);
        List<Card> wall = cards.of(hung, page.words());
        Card opening =
                wall.stream().filter(c -> c.picture() != null).findFirst().orElse(null);
        return new ModelAndView("discovery/site/home")
                .addObject("page", page.withJsonLd(documents(page)).withPicture(picture(opening, page)))
                .addObject("total", all.total())
                .addObject("opening", opening)
                .addObject("wall", wall.stream().filter(c -> c != opening).toList())
                .addObject("periods", largest(browse.list(Facet.PERIOD, locale, 200), all.total()))
                .addObject("makers", MostFirst.ordered(browse.list(Facet.MAKER, locale, MAKERS), locale));
    }

    /// This week's works: shuffled by the number of the week, so that everybody sees the same wall and it changes on
    /// Monday.
    private List<WorkId> hang(Found pictured, Found all) {
        long week = ChronoUnit.WEEKS.between(LocalDate.EPOCH.plusDays(4), LocalDate.now(clock));
        List<WorkId> with =
                new ArrayList<>(pictured.hits().stream().map(Found.Hit::work).toList());
        List<WorkId> any =
                new ArrayList<>(all.hits().stream().map(Found.Hit::work).toList());
        Collections.shuffle(with, new Random(week));
        Collections.shuffle(any, new Random(week));
        List<WorkId> hung = new ArrayList<>(with.subList(0, Math.min(with.size(), ON_THE_WALL / 2 + 1)));
        any.stream()
                .filter(id -> !hung.contains(id))
                .limit(ON_THE_WALL + 1L - hung.size())
                .forEach(hung::add);
        if (hung.size() > 1) {
            Collections.shuffle(hung.subList(1, hung.size()), new Random(week + 1));
        }
        return hung;
    }

    private static List<Found.Count> largest(List<Found.Count> periods, long total) {
        return periods.stream().filter(p -> p.works() * 50 >= total).limit(12).toList();
    }

    private static SearchQuery query(boolean pictured, Sort sort, Locale locale) {
        return new SearchQuery("", Map.of(), null, null, pictured, sort, 1, 100, locale);
    }

    private static @Nullable String picture(@Nullable Card opening, Page page) {
        if (opening == null || opening.picture() == null) {
            return null;
        }
        String address = opening.picture().preview();
        return address.startsWith("/") ? page.base() + address : address;
    }
}
