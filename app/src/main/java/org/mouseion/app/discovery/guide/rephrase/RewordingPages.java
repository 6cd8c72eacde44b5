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
    private final RewordingCounts counts;

    RewordingPages(
            Pages pages,
            Desk desk,
            People people,
            Writing writing,
            RewordingSettings settings,
            RewordingCounts counts) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.writing = writing;
        this.settings = settings;
        this.counts = counts;
    }

    @GetMapping("/desk/guide/rephrase")
    ModelAndView show(HttpServletRequest request) {
        Person person = people.getCurrent();
        if (ROLES.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
        Page page = pages.of(request, pages.words(request).say("guide.rephrase.title"))
                .unindexed();
        return new ModelAndView("discovery/guide/desk/rephrase")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("on", settings.on())
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

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RewordingSettings.class)
    static class Setting {

        @Bean
        DeskMenu.Entry rephraseEntry() {
            return new DeskMenu.Entry("discovery", 44, "guide.rephrase.menu", "/desk/guide/rephrase", ROLES);
        }

        @Bean
        Feature rephraseFeature(RewordingSettings settings, Writing writing) {
            return Feature.live(
                    "discovery.guide.rephrase",
                    List.of(10),
                    List.of("mouseion.guide.rephrase.on", "mouseion.guide.rephrase.patience"),
                    () -> state(settings, writing));
        }

        private static Feature.State state(RewordingSettings settings, Writing writing) {
            if (!settings.on()) {
                return new Feature.State.Off();
            }
            return writing.findEngine().isEmpty()
                    ? new Feature.State.Unavailable("guide.rephrase.no-model")
                    : new Feature.State.On();
        }
    }
}
