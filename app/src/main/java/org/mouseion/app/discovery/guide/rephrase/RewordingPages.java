package org.mouseion.app.discovery.guide.rephrase;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mouseion.app.ai.Writing;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Whether a machine puts answers into other words here, which one, where it runs, and how often it was not believed.
@Controller
class RewordingPages {

    private static final List<Role> ROLES = List.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION);

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Writing writing;
    private final RewordingSettings settings;
    private final RewordingSwitch lever;
    private final RewordingCounts counts;

    RewordingPages(
            Pages pages,
            Desk desk,
            People people,
            Writing writing,
            RewordingSettings settings,
            RewordingSwitch lever,
            RewordingCounts counts) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.writing = writing;
        this.settings = settings;
        this.lever = lever;
        this.counts = counts;
    }

    @GetMapping("/desk/guide/rephrase")
    ModelAndView show(HttpServletRequest request) {
        Person person = guard();
        Page page = pages.of(request, pages.words(request).say("guide.rephrase.title"))
                .unindexed();
        return new ModelAndView("discovery/guide/desk/rephrase")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("on", lever.isOn())
                .addObject("mayTurn", mayTurn(person))
                .addObject("seconds", settings.patience().toMillis() / 1000.0)
                .addObject("days", RewordingCounts.DAYS)
                .addObject(
                        "model", writing.findEngine().map(card -> card.name()).orElse(""))
                .addObject(
                        "elsewhere",
                        writing.findEngine()
                                .map(card -> card.about().getOrDefault("asked at", ""))
                                .orElse(""))
                .addObject("sum", counts.sum());
    }

    /// For those who answer for what the house says; the ledger keeps who did.
    @PostMapping("/desk/guide/rephrase")
    String turn(@RequestParam(defaultValue = "") String wanted) {
        Person person = guard();
        if (!mayTurn(person)) {
            throw new Problem("not-allowed", 403);
        }
        lever.turn(wanted.equals("1"), person);
        return "redirect:/desk/guide/rephrase";
    }

    private static boolean mayTurn(Person person) {
        return person.may(Role.MEDIATOR) || person.may(Role.CURATOR);
    }

    private Person guard() {
        Person person = people.getCurrent();
        if (ROLES.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RewordingSettings.class)
    static class Setting {

        @Bean
        DeskMenu.Entry rephraseEntry() {
            return new DeskMenu.Entry("discovery", 44, "guide.rephrase.menu", "/desk/guide/rephrase", ROLES);
        }

        @Bean
        Feature rephraseFeature(RewordingSwitch lever, Writing writing) {
            return Feature.live(
                    "discovery.guide.rephrase",
                    List.of(10),
                    List.of("mouseion.guide.rephrase.on", "mouseion.guide.rephrase.patience"),
                    () -> state(lever, writing));
        }

        private static Feature.State state(RewordingSwitch lever, Writing writing) {
            if (!lever.isOn()) {
                return new Feature.State.Off();
            }
            return writing.findEngine().isEmpty()
                    ? new Feature.State.Unavailable("guide.rephrase.no-model")
                    : new Feature.State.On();
        }
    }
}
