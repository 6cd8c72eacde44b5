package org.mouseion.app.discovery.guide.unanswered;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.Tongues;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of unanswered questions.
@Controller
class UnansweredPages {

    private static final int LONGEST_ANSWER = 1_000;
    private static final String DESK = "/desk/guide/unanswered";

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Groups groups;
    private final Decisions decisions;

    UnansweredPages(Pages pages, Desk desk, People people, Groups groups, Decisions decisions) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.groups = groups;
        this.decisions = decisions;
    }

    @GetMapping(DESK)
    ModelAndView list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "OPEN") String state,
            @RequestParam(defaultValue = "") String done) {
        guard();
        Group.State wanted = Stream.of(Group.State.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(Group.State.OPEN);
        return view(request, "unanswered", pages.words(request).say("guide.desk.unanswered.title"))
                .addObject("groups", groups.list(wanted))
                .addObject("state", wanted)
                .addObject("done", done);
    }

    @GetMapping(DESK + "/{id:\\d{1,18}}")
    ModelAndView group(HttpServletRequest request, @PathVariable long id) {
        guard();
        Group group = groups.find(id).orElseThrow(() -> Problem.notFound("guide-group-gone"));
        List<Group> others = groups.list(Group.State.OPEN).stream()
                .filter(other -> other.id() != id)
                .limit(100)
                .toList();
        return view(request, "group", group.first().words())
                .addObject("group", group)
                .addObject("others", others)
                .addObject("tongues", Tongues.ALL);
    }

    @PostMapping(DESK + "/{id:\\d{1,18}}/answer")
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String until) {
        guard();
        if (text.isBlank() || text.length() > LONGEST_ANSWER) {
            throw new Problem("guide-answer-length", 422, LONGEST_ANSWER);
        }
        String tag = Tongues.find(language)
                .orElseThrow(() -> new Problem("guide-answer-language", 422))
                .toLanguageTag();
        Statement written = decisions.answer(id, text, tag, new Validity(null, day(until)));
        return "redirect:" + DESK + "?done=answered-" + written.source().value() + "-"
                + written.id().value();
    }

    @PostMapping(DESK + "/{id:\\d{1,18}}/dismiss")
    String dismiss(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        guard();
        decisions.dismiss(id, reason.length() > 500 ? reason.substring(0, 500) : reason);
        return "redirect:" + DESK + "?done=dismissed";
    }

    @PostMapping(DESK + "/{id:\\d{1,18}}/merge")
    String merge(@PathVariable long id, @RequestParam long other) {
        guard();
        decisions.merge(id, other);
        return "redirect:" + DESK + "/" + id;
    }

    @PostMapping(DESK + "/{id:\\d{1,18}}/split")
    String split(@PathVariable long id, @RequestParam(defaultValue = "") List<Long> question) {
        guard();
        return "redirect:" + DESK + "/" + decisions.split(id, question);
    }

    @PostMapping(DESK + "/undo")
    String undo(@RequestParam long deed) {
        guard();
        decisions.undo(deed);
        return "redirect:" + DESK + "?done=undone";
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException odd) {
            throw new Problem("guide-answer-day", 422, written);
        }
    }

    private void guard() {
        Person person = people.getCurrent();
        if (Stream.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION).noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
    }

    private ModelAndView view(HttpServletRequest request, String name, String title) {
        Page page = pages.of(request, title).unindexed();
        return new ModelAndView("discovery/guide/desk/" + name)
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject(
                        "history",
                        decisions.listDone(10).stream()
                                .map(d -> new DoneView(
                                        d.id(), d.kind(), d.groups().getFirst(), d.who(), d.at(), d.undone()))
                                .toList());
    }
}
