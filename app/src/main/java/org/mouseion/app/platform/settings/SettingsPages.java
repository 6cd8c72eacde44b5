package org.mouseion.app.platform.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The desk's front page, and the page of settings.
@Controller
class SettingsPages {

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Jobs jobs;
    private final List<Feature> features;
    private final List<DeskTile> tiles;
    private final Environment environment;

    SettingsPages(
            Pages pages,
            Desk desk,
            People people,
            Jobs jobs,
            ObjectProvider<Feature> features,
            ObjectProvider<DeskTile> tiles,
            Environment environment) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.jobs = jobs;
        this.features =
                features.stream().sorted(Comparator.comparing(Feature::key)).toList();
        this.tiles =
                tiles.stream().sorted(Comparator.comparingInt(DeskTile::order)).toList();
        this.environment = environment;
    }

    @GetMapping("/desk")
    ModelAndView front(HttpServletRequest request) {
        Page page = pages.of(request, pages.words(request).say("desk.title")).unindexed();
        return new ModelAndView("platform/settings/front")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("tiles", tiles)
                .addObject("jobs", jobs.listRecent(5));
    }

    @GetMapping("/desk/settings")
    ModelAndView settings(HttpServletRequest request) {
        Person person = people.getCurrent();
        if (!person.may(Role.ADMINISTRATOR) && !person.may(Role.DIRECTOR)) {
            throw new Problem("not-allowed", 403);
        }
        Page page =
                pages.of(request, pages.words(request).say("settings.title")).unindexed();
        return new ModelAndView("platform/settings/settings")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("lines", features.stream().map(this::line).toList());
    }

    private FeatureLine line(Feature feature) {
        List<FeatureLine.Setting> settings = feature.settings().stream()
                .map(name -> FeatureLine.Setting.of(name, environment.getProperty(name, "")))
                .toList();
        return switch (feature.state()) {
            case Feature.State.On on -> new FeatureLine(feature, "on", "", settings);
            case Feature.State.Off off -> new FeatureLine(feature, "off", "", settings);
            case Feature.State.Unavailable(String reason) -> new FeatureLine(feature, "unavailable", reason, settings);
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {
        @Bean
        DeskMenu.Entry settingsEntry() {
            return new DeskMenu.Entry(
                    "platform", 20, "settings.title", "/desk/settings", List.of(Role.ADMINISTRATOR, Role.DIRECTOR));
        }
    }
}
