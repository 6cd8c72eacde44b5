package org.mouseion.app.collection.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.intake.quarantine.Quarantine;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The room of the imports: who may enter, and what each of its pages needs.
@Component
class Room {

    private static final List<Role> WHO = List.of(Role.CURATOR, Role.ARCHIVIST, Role.ADMINISTRATOR);

    private final Pages pages;
    private final Desk desk;
    private final People people;

    Room(Pages pages, Desk desk, People people) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
    }

    /// The person who asks, or a [Problem] where they may not.
    Person person() {
        Person person = people.getCurrent();
        if (WHO.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }

    ModelAndView page(HttpServletRequest request, String template, String title, Object... arguments) {
        Page page =
                pages.of(request, pages.words(request).say(title, arguments)).unindexed();
        return new ModelAndView(template).addObject("page", page).addObject("menu", desk.menu());
    }

    Words words(HttpServletRequest request) {
        return pages.words(request);
    }

    Locale locale(HttpServletRequest request) {
        return pages.words(request).locale();
    }

    String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry intakeEntry() {
            return new DeskMenu.Entry("collection", 20, "intake.title", "/desk/intake", WHO);
        }

        @Bean
        DeskMenu.Entry quarantineEntry() {
            return new DeskMenu.Entry("collection", 21, "quarantine.title", "/desk/quarantine", WHO);
        }

        @Bean
        DeskTile quarantineTile(Quarantine quarantine) {
            return new DeskTile(
                    20,
                    "quarantine.tile",
                    "/desk/quarantine",
                    () -> quarantine.listWaiting(null).stream()
                            .filter(waiting -> !waiting.imported())
                            .mapToLong(Quarantine.Waiting::records)
                            .sum());
        }

        @Bean
        Feature intakeFeature() {
            return Feature.on("collection.intake.files", List.of(24, 25));
        }
    }
}
