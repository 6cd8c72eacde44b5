package org.mouseion.app.collection.catalogue.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Words;
import org.springframework.web.servlet.ModelAndView;

/// What the pages of one work have in common.
final class WorkFrame {

    private final Pages pages;
    private final Desk desk;
    private final People people;

    WorkFrame(Pages pages, Desk desk, People people) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
    }

    String language(HttpServletRequest request) {
        return pages.words(request).tag();
    }

    /// @param key message of the title, which names the work as `{0}`
    Page page(HttpServletRequest request, String key, Work work) {
        Words words = pages.words(request);
        return pages.of(request, words.say(key, Shown.title(work, words).text()))
                .unindexed();
    }

    Page page(HttpServletRequest request, String key) {
        return pages.of(request, pages.words(request).say(key)).unindexed();
    }

    ModelAndView view(String template, Page page, Work work) {
        return new ModelAndView(template)
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject("work", work);
    }

    ModelAndView redirect(WorkId work, String saved) {
        return new ModelAndView("redirect:/desk/works/" + work.value() + "?saved=" + saved);
    }
}
