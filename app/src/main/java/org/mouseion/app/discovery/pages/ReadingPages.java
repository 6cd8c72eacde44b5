package org.mouseion.app.discovery.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.PageOutline;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.PageQuery;
import org.mouseion.app.discovery.PageSearch;
import org.mouseion.app.discovery.PageWord;
import org.mouseion.app.discovery.levels.Crumb;
import org.mouseion.app.discovery.levels.Crumbs;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.mouseion.formats.pages.Box;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages of a work: all of them, and one beside what is written on it.
@Controller
class ReadingPages {

    private static final int THUMBNAILS = 60;

    private final Pages pages;
    private final Works works;
    private final PageTexts texts;
    private final PageSearch search;
    private final OnSite onSite;
    private final ObjectProvider<Crumbs> crumbs;

    ReadingPages(
            Pages pages,
            Works works,
            PageTexts texts,
            PageSearch search,
            OnSite onSite,
            ObjectProvider<Crumbs> crumbs) {
        this.pages = pages;
        this.works = works;
        this.texts = texts;
        this.search = search;
        this.onSite = onSite;
        this.crumbs = crumbs;
    }

    /// @param number of a page to be opened at once
    @GetMapping("/works/{id:\\d{1,18}}/pages")
    ModelAndView all(
            HttpServletRequest request,
            @PathVariable("id") long id,
            @RequestParam(name = "number", required = false) @Nullable String number,
            @RequestParam(name = "from", defaultValue = "1") String from) {
        Work work = work(id);
        Words words = pages.words(request);
        List<PageOutline> all = seen(work);
        Page page = pages.of(request, words.say("pages.of", title(work, words).text()), "");
        if (number != null && number.matches("\\d{1,6}")) {
            int wanted = Math.clamp(Integer.parseInt(number), 1, last(all));
            return new ModelAndView("redirect:" + page.to("/works/" + id + "/pages/" + wanted));
        }
        int start = from.matches("\\d{1,6}") ? (Integer.parseInt(from) - 1) / THUMBNAILS * THUMBNAILS : 0;
        List<PageOutline> shown =
                all.stream().skip(Math.max(0, start)).limit(THUMBNAILS).toList();
        return new ModelAndView("discovery/pages/contents")
                .addObject("way", way(work, words))
                .addObject("page", page)
                .addObject("work", work)
                .addObject("title", title(work, words))
                .addObject("all", all)
                .addObject("shown", shown)
                .addObject("from", Math.max(0, start))
                .addObject("here", onSite.isHere(request));
    }

    @GetMapping("/works/{id:\\d{1,18}}/pages/{number:\\d{1,6}}")
    ModelAndView one(
            HttpServletRequest request,
            @PathVariable("id") long id,
            @PathVariable("number") int number,
            @RequestParam(name = "q", required = false) @Nullable String asked,
            @RequestParam(name = "dial", required = false) @Nullable String dial,
            @RequestParam(name = "doubts", defaultValue = "false") boolean doubts) {
        Work work = work(id);
        Words words = pages.words(request);
        boolean here = onSite.isHere(request);
        TextPage leaf = texts.find(work.id(), number)
                .filter(each -> each.access().isFor(true))
                .orElseThrow(() -> Problem.notFound("page-not-found", Integer.toString(number)));
        boolean open = leaf.access().isFor(here);
        PageQuery query = PageSearchAddress.read(asked, null, dial, null).from(here);
        List<Box> found = open ? found(leaf, query) : List.of();
        PageWriting writing = open ? leaf.writing() : null;
        Texts.Said title = title(work, words);
        Page page = pages.of(request, words.say("pages.one", number, title.text()), "");
        return new ModelAndView("discovery/pages/leaf")
                .addObject("way", way(work, words))
                .addObject("page", query.words().isEmpty() && open ? page : page.unindexed())
                .addObject("work", work)
                .addObject("title", title)
                .addObject("leaf", leaf)
                .addObject("last", last(seen(work)))
                .addObject("open", open)
                .addObject("writing", writing)
                .addObject("text", writing == null ? new Leaf(List.of(), 0) : Leaf.of(writing, found))
                .addObject("found", found)
                .addObject("query", query)
                .addObject("doubts", doubts);
    }

    /// Where the work stands in its archive.
    private List<Crumb> way(Work work, Words words) {
        Crumbs held = crumbs.getIfAvailable();
        return held == null ? List.of() : held.of(work.id(), words);
    }

    /// The boxes of what was looked for.
    private List<Box> found(TextPage leaf, PageQuery query) {
        List<Box> boxes = new ArrayList<>();
        if (!query.words().isEmpty()) {
            search.findOn(leaf.id().value(), query)
                    .ifPresent(hit -> hit.spots().forEach(spot -> {
                        for (PageWord word : hit.page().words().subList(spot.first(), spot.last() + 1)) {
                            boxes.add(new Box(word.x(), word.y(), word.width(), word.height()));
                        }
                    }));
        }
        return boxes;
    }

    /// Those a visitor may see, here or in the house.
    private List<PageOutline> seen(Work work) {
        List<PageOutline> all = texts.outline(work.id()).stream()
                .filter(page -> page.isFor(true))
                .toList();
        if (all.isEmpty()) {
            throw Problem.notFound("page-not-found", "1");
        }
        return all;
    }

    private static int last(List<PageOutline> all) {
        return all.getLast().number();
    }

    /// A draft is for the desk only.
    private Work work(long id) {
        return Optional.of(works.get(new WorkId(id)))
                .filter(work -> work.state() != WorkState.DRAFT)
                .orElseThrow(() -> Problem.notFound("work-not-found", Long.toString(id)));
    }

    private static Texts.Said title(Work work, Words words) {
        String number = work.facts().inventoryNumber();
        return work.facts()
                .title()
                .find(words.locale())
                .orElse(new Texts.Said(
                        Texts.UNDETERMINED, number.isBlank() ? "#" + work.id().value() : number));
    }
}
