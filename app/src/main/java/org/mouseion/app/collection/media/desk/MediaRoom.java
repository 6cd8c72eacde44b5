package org.mouseion.app.collection.media.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.media.held.Keepers;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What the pages of the pictures have in common: who may enter, the frame, the fields of forms.
@Component
class MediaRoom {

    private final Pages pages;
    private final Desk desk;
    private final Keepers keepers;
    private final People people;

    MediaRoom(Pages pages, Desk desk, Keepers keepers, People people) {
        this.pages = pages;
        this.desk = desk;
        this.keepers = keepers;
        this.people = people;
    }

    /// The person who asks, or a [Problem] where they may not.
    Person person() {
        return keepers.keeper();
    }

    ModelAndView page(HttpServletRequest request, String template, String title, Object... arguments) {
        Page page =
                pages.of(request, pages.words(request).say(title, arguments)).unindexed();
        return new ModelAndView("collection/media/" + template)
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("people", people);
    }

    Words words(HttpServletRequest request) {
        return pages.words(request);
    }

    static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /// Fields `NAME.fr`, `NAME.en` … by language; a language the form does not have is left out.
    static Map<String, String> byLanguage(HttpServletRequest request, String name) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (Locale locale : Tongues.ALL) {
            String value = request.getParameter(name + "." + locale.getLanguage());
            if (value != null) {
                byLanguage.put(locale.getLanguage(), value.strip());
            }
        }
        return byLanguage;
    }

    static Texts texts(HttpServletRequest request, String name, Texts before) {
        Map<String, String> all = new LinkedHashMap<>(before.byTag());
        all.putAll(byLanguage(request, name));
        String unknown = request.getParameter(name + "." + Texts.UNDETERMINED);
        if (unknown != null) {
            all.put(Texts.UNDETERMINED, unknown);
        }
        return new Texts(all);
    }

    /// The fields `access` and `until`.
    static Access access(HttpServletRequest request) {
        String word = text(request, "access");
        String until = text(request, "until");
        try {
            if (word.equals("EMBARGO") && until.isEmpty()) {
                throw new Problem("embargo-without-day", 400);
            }
            return Access.of(word.isEmpty() ? "OPEN" : word, until.isEmpty() ? null : LocalDate.parse(until));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new Problem("embargo-without-day", 400);
        }
    }

    static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry mediaEntry() {
            return new DeskMenu.Entry("collection", 12, "media.title", "/desk/media", Keepers.ROLES);
        }

        @Bean
        DeskTile altTile(PictureList list) {
            return new DeskTile(
                    5,
                    "media.tile.alt",
                    "/desk/media?lacks=alt",
                    () -> list.debt().withoutAlt());
        }

        @Bean
        DeskTile doubtTile(PictureList list) {
            return new DeskTile(
                    21,
                    "media.tile.work",
                    "/desk/media?lacks=work",
                    () -> list.debt().withoutWork());
        }

        @Bean
        Feature mediaFeature() {
            return Feature.on("collection.media.pictures", List.of(4, 33));
        }
    }
}
