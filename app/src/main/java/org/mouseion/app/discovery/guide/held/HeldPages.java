package org.mouseion.app.discovery.guide.held;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.app.discovery.guide.facts.HeldBack;
import org.mouseion.app.discovery.guide.selection.Suspects;
import org.mouseion.app.governance.Ruling;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Words the guide does not quote because they carry a sign of an attack, and a person's decision.
@Controller
class HeldPages {

    private static final List<Role> ROLES = List.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION);
    private static final String HERE = "/desk/guide/held";
    private static final int LONGEST_REASON = 500;

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Repertoire repertoire;
    private final Suspects suspects;
    private final HeldBack heldBack;
    private final Clock clock;

    HeldPages(
            Pages pages,
            Desk desk,
            People people,
            Repertoire repertoire,
            Suspects suspects,
            HeldBack heldBack,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.repertoire = repertoire;
        this.suspects = suspects;
        this.heldBack = heldBack;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView list(HttpServletRequest request) {
        guard();
        List<HeldText> texts = texts();
        Map<String, Ruling> rulings =
                heldBack.findRulings(texts.stream().map(HeldText::fingerprint).toList());
        return new ModelAndView("discovery/guide/desk/held")
                .addObject(
                        "page",
                        pages.of(request, pages.words(request).say("guide.held.title"))
                                .unindexed())
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject("texts", texts)
                .addObject("rulings", rulings);
    }

    /// Only words that are listed now can be decided on.
    @PostMapping(HERE)
    String decide(
            @RequestParam String text, @RequestParam String decide, @RequestParam(defaultValue = "") String reason) {
        Person person = guard();
        if (reason.length() > LONGEST_REASON) {
            throw new Problem("guide-held-reason", 422, LONGEST_REASON);
        }
        HeldText held = texts().stream()
                .filter(one -> one.fingerprint().equals(text))
                .findFirst()
                .orElseThrow(() -> new Problem("guide-held-gone", 409));
        switch (decide) {
            case "quote" -> heldBack.rule(held.text(), true, reason.strip(), person);
            case "keep" -> heldBack.rule(held.text(), false, reason.strip(), person);
            case "undo" -> heldBack.revoke(held.fingerprint());
            default -> throw new Problem("guide-held-decision", 422);
        }
        return "redirect:" + HERE + "#t" + held.fingerprint().substring(0, 12);
    }

    private List<HeldText> texts() {
        LocalDate today = LocalDate.now(clock);
        List<HeldText> all = new ArrayList<>();
        for (Line line : suspects.among(repertoire.list(today))) {
            all.add(HeldText.of(line));
        }
        heldBack.listFields().forEach(field -> all.add(HeldText.of(field)));
        return all;
    }

    private Person guard() {
        Person person = people.getCurrent();
        if (ROLES.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry heldEntry() {
            return new DeskMenu.Entry("discovery", 45, "guide.held.menu", HERE, ROLES);
        }
    }
}
