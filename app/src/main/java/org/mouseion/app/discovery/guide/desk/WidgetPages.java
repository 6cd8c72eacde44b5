package org.mouseion.app.discovery.guide.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The lines to copy into another website, and the widget as it looks there.
@Controller
class WidgetPages {

    private final Pages pages;
    private final Desk desk;
    private final People people;

    WidgetPages(Pages pages, Desk desk, People people) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/desk/guide/widget")
    ModelAndView widget(HttpServletRequest request) {
        people.getCurrent();
        return new ModelAndView("discovery/guide/desk/widget")
                .addObject(
                        "page",
                        pages.of(request, pages.words(request).say("guide.desk.widget.title"))
                                .unindexed())
                .addObject("menu", desk.menu());
    }
}
