package org.mouseion.app.discovery.levels;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.Levels.Level;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The archives of the house, and the tree of each level.
@Controller
class ArchivePages {

    private static final int A_PAGE = 50;

    private final Pages pages;
    private final Works works;
    private final Levels levels;
    private final Trees trees;
    private final Crumbs crumbs;
    private final OnSite onSite;

    ArchivePages(Pages pages, Works works, Levels levels, Trees trees, Crumbs crumbs, OnSite onSite) {
        this.pages = pages;
        this.works = works;
        this.levels = levels;
        this.trees = trees;
        this.crumbs = crumbs;
        this.onSite = onSite;
    }

    /// Every tree there is, fifty at a time.
    @GetMapping("/archives")
    ModelAndView archives(HttpServletRequest request, @RequestParam(name = "from", defaultValue = "1") String from) {
        int offset = from.matches("\\d{1,6}") ? Math.max(0, Integer.parseInt(from) - 1) / A_PAGE * A_PAGE : 0;
        List<Level> tops = levels.listTops(offset, A_PAGE);
        Words words = pages.words(request);
        Map<WorkId, Work> known = works.list(tops.stream().map(Level::id).toList()).stream()
                .collect(Collectors.toMap(Work::id, work -> work));
        List<Branch> shown = new ArrayList<>();
        for (Level top : tops) {
            Work work = known.get(top.id());
            if (work != null) {
                shown.add(new Branch(
                        top.id().value(),
                        "/works/" + top.id().value(),
                        LevelWords.title(work, words),
                        LevelWords.level(top.level(), words),
                        work.facts().inventoryNumber(),
                        LevelWords.date(work),
                        0,
                        levels.countIn(top.id()),
                        List.of()));
            }
        }
        Page page = pages.of(request, words.say("levels.archives"), words.say("levels.archives.about"));
        return new ModelAndView("discovery/levels/archives")
                .addObject("page", page)
                .addObject("shown", shown)
                .addObject("from", offset)
                .addObject("all", levels.countTops());
    }

    @GetMapping("/works/{id:\\d{1,18}}/levels")
    ModelAndView tree(HttpServletRequest request, @PathVariable("id") long id) {
        Work work = works.find(new WorkId(id))
                .filter(found -> found.state() == WorkState.PUBLISHED)
                .filter(found -> levels.isPart(found.id()))
                .orElseThrow(() -> Problem.notFound("work-not-found", Long.toString(id)));
        Words words = pages.words(request);
        Trees.Tree tree = trees.of(work, words, onSite.isHere(request));
        Page page =
                pages.of(request, words.say("levels.tree.of", tree.top().title().text()), "");
        return new ModelAndView("discovery/levels/tree")
                .addObject("page", page)
                .addObject("top", tree.top())
                .addObject("count", tree.levels())
                .addObject("most", Trees.WALKED)
                .addObject("above", crumbs.of(work.id(), words));
    }
}
