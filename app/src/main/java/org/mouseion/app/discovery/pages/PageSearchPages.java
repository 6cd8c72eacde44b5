package org.mouseion.app.discovery.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.doubt.Dial;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.algorithms.doubt.Variant;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.PageQuery;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageSearch;
import org.mouseion.app.discovery.PagesFound;
import org.mouseion.app.discovery.PagesFound.PageSpot;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.SiteDoor;
import org.mouseion.app.platform.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Searching in pages.
@Controller
class PageSearchPages {

    /// Spellings named on the page.
    private static final int SPELLINGS_SHOWN = 8;

    private static final int SERIES_OFFERED = 200;

    /// Levels whose pages are searched together.
    private static final int MOST_BELOW = 50_000;

    private final Pages pages;
    private final PageSearch search;
    private final Works works;
    private final OnSite onSite;
    private final ObjectProvider<Levels> levels;

    PageSearchPages(Pages pages, PageSearch search, Works works, OnSite onSite, ObjectProvider<Levels> levels) {
        this.pages = pages;
        this.search = search;
        this.works = works;
        this.onSite = onSite;
        this.levels = levels;
    }

    @GetMapping("/pages")
    ModelAndView find(
            HttpServletRequest request,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "series", required = false) @Nullable String series,
            @RequestParam(name = "dial", required = false) @Nullable String dial,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        Words said = pages.words(request);
        boolean here = onSite.isHere(request);
        PageQuery query =
                below(PageSearchAddress.read(words, series, dial, number).from(here));
        PagesFound found = search.find(query);
        Page page = pages.of(request, said.say("pages.title"), said.say("pages.description"));
        List<PageSearch.Series> offered = offered(query, here);
        return new ModelAndView("discovery/pages/pages")
                .addObject("page", query.words().isEmpty() ? page : page.unindexed())
                .addObject("query", query)
                .addObject("found", found)
                .addObject("hits", found.hits().stream().map(FoundPage::of).toList())
                .addObject("series", offered)
                .addObject("titles", titles(found, offered, said.locale()))
                .addObject("spellings", spellings(found))
                .addObject("right", right(found))
                .addObject("next", next(query, found))
                .addObject("wider", wider(query));
    }

    /// With the pages of what lies in the work that is asked for: of every file of a fonds.
    private PageQuery below(PageQuery query) {
        Levels held = levels.getIfAvailable();
        String series = query.series();
        if (held == null || series == null || !series.matches("\\d{1,18}")) {
            return query;
        }
        return query.withBelow(held.below(new WorkId(Long.parseLong(series)), MOST_BELOW).stream()
                .map(level -> Long.toString(level.id().value()))
                .collect(Collectors.toSet()));
    }

    /// What works are called in the visitor's language, by series; one that has no such name keeps its own.
    private Map<String, String> titles(PagesFound found, List<PageSearch.Series> offered, Locale locale) {
        Map<String, String> titles = new HashMap<>();
        offered.forEach(series -> titles.put(series.series(), series.title()));
        found.hits().forEach(hit -> titles.put(hit.page().series(), hit.page().seriesTitle()));
        List<WorkId> ids = titles.keySet().stream()
                .filter(series -> series.matches("\\d{1,18}"))
                .map(series -> new WorkId(Long.parseLong(series)))
                .toList();
        for (Work work : works.list(ids)) {
            String title = work.facts().title().in(locale);
            if (!title.isBlank()) {
                titles.put(Long.toString(work.id().value()), title);
            }
        }
        return titles;
    }

    /// The series with most pages, by title, and the one that is chosen: nobody looks through ten thousand.
    private List<PageSearch.Series> offered(PageQuery query, boolean here) {
        List<PageSearch.Series> all = withChosen(search.series(here), query);
        if (all.size() <= SERIES_OFFERED) {
            return all;
        }
        long least = all.stream()
                .map(PageSearch.Series::pages)
                .sorted(Comparator.reverseOrder())
                .skip(SERIES_OFFERED - 1L)
                .findFirst()
                .orElse(0L);
        return all.stream()
                .filter(each -> each.pages() >= least || each.series().equals(query.series()))
                .limit(2L * SERIES_OFFERED)
                .toList();
    }

    /// A fonds has no pages of its own and is offered with those below it while it is chosen.
    private List<PageSearch.Series> withChosen(List<PageSearch.Series> all, PageQuery query) {
        String chosen = query.series();
        if (chosen == null || query.below().isEmpty()) {
            return all;
        }
        Set<String> counted = query.counted();
        long pages = all.stream()
                .filter(each -> counted.contains(each.series()))
                .mapToLong(PageSearch.Series::pages)
                .sum();
        return Stream.concat(
                        Stream.of(new PageSearch.Series(chosen, chosen, pages)),
                        all.stream().filter(each -> !each.series().equals(chosen)))
                .toList();
    }

    /// The spellings by which these pages were found, as they were read.
    private static String spellings(PagesFound found) {
        Set<String> looked = found.spellings().stream().map(Variant::key).collect(Collectors.toSet());
        return found.hits().stream()
                .flatMap(hit -> hit.spots().stream().flatMap(spot -> read(hit.page(), spot)))
                .filter(text -> looked.contains(Keys.of(text)))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(SPELLINGS_SHOWN)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> read(PageRead page, PageSpot spot) {
        return page.words().subList(spot.first(), spot.last() + 1).stream()
                .flatMap(word -> word.slot().readings().stream().map(Reading::text));
    }

    /// Of a hundred places shown, how many are right by their own probabilities.
    private static long right(PagesFound found) {
        return Math.round(100
                * found.hits().stream()
                        .flatMap(hit -> hit.spots().stream())
                        .mapToDouble(PageSpot::probability)
                        .average()
                        .orElse(1));
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        SiteDoor pagesDoor(PageSearch search) {
            return new SiteDoor(10, "pages.title", "/pages", () -> !search.isEmpty());
        }

        @Bean
        Feature pagesFeature() {
            return Feature.on("discovery.pages", List.of(26));
        }
    }

    /// The address of the next page of results, or empty.
    private static String next(PageQuery query, PagesFound found) {
        boolean more = found.total() > (long) query.page() * query.size() && query.page() < PageQuery.LAST_PAGE;
        return more && !found.hits().isEmpty() ? PageSearchAddress.write(query, query.dial(), query.page() + 1) : "";
    }

    /// The address of the same search one step further on the dial, or empty at its end.
    private static String wider(PageQuery query) {
        List<Dial> dials = List.of(Dial.values());
        int next = query.dial().ordinal() + 1;
        return next < dials.size() ? PageSearchAddress.write(query, dials.get(next), 1) : "";
    }
}
