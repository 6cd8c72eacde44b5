package org.mouseion.app.collection.catalogue.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.mouseion.app.collection.catalogue.editing.Editing;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of works.
@Controller
class WorkListPages {

    private final Pages pages;
    private final Desk desk;
    private final WorkSearch search;
    private final Editing editing;

    WorkListPages(Pages pages, Desk desk, WorkSearch search, Editing editing) {
        this.pages = pages;
        this.desk = desk;
        this.search = search;
        this.editing = editing;
    }

    @GetMapping("/desk/works")
    ModelAndView list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String lacks,
            @RequestParam(defaultValue = "0") long maker,
            @RequestParam(defaultValue = "-changed") String sort,
            @RequestParam(defaultValue = "1") int page) {
        editing.editor();
        WorkQuery query = new WorkQuery(q, state, source, lacks, maker, sort, page);
        Page here = pages.of(request, pages.words(request).say("catalogue.works.title"))
                .unindexed();
        return new ModelAndView("collection/catalogue/works")
                .addObject("page", here)
                .addObject("menu", desk.menu())
                .addObject("query", query)
                .addObject("sources", search.countSources())
                .addObject("found", search.find(query));
    }
}
