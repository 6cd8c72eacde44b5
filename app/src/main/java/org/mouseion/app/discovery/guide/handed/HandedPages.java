package org.mouseion.app.discovery.guide.handed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.mouseion.app.discovery.guide.talk.GuideSettings;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk's inbox: conversations that visitors left, to be answered and then deleted.
@Controller
class HandedPages {

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Letters letters;
    private final GuideSettings settings;

    HandedPages(Pages pages, Desk desk, People people, Letters letters, GuideSettings settings) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.letters = letters;
        this.settings = settings;
    }

    @GetMapping("/desk/guide/handed")
    ModelAndView inbox(HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        guard();
        return new ModelAndView("discovery/guide/desk/handed")
                .addObject(
                        "page",
                        pages.of(request, pages.words(request).say("guide.desk.handed.title"))
                                .unindexed())
                .addObject("menu", desk.menu())
                .addObject("letters", letters.list())
                .addObject("settings", settings)
                .addObject("done", done);
    }

    @PostMapping("/desk/guide/handed/{id:\\d{1,18}}/answered")
    String answered(@PathVariable long id) {
        guard();
        letters.answered(id);
        return "redirect:/desk/guide/handed?done=1";
    }

    private void guard() {
        Person person = people.getCurrent();
        if (Stream.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION).noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
    }
}
