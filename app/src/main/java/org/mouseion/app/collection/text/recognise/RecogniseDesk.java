package org.mouseion.app.collection.text.recognise;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.ai.PageReading;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.Keepers;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asks for pages to be read by machine, and shows those that could not be.
@Controller
class RecogniseDesk {

    private static final int SHOWN = 100;

    private final Pages pages;
    private final Desk desk;
    private final Keepers keepers;
    private final PageReading reading;
    private final Recognising recognising;
    private final PagesAside aside;

    RecogniseDesk(
            Pages pages, Desk desk, Keepers keepers, PageReading reading, Recognising recognising, PagesAside aside) {
        this.pages = pages;
        this.desk = desk;
        this.keepers = keepers;
        this.reading = reading;
        this.recognising = recognising;
        this.aside = aside;
    }

    @GetMapping("/desk/pages/reading")
    ModelAndView front(@RequestParam(defaultValue = "0") long work, HttpServletRequest request) {
        keepers.keeper();
        Page page =
                pages.of(request, pages.words(request).say("recognise.title")).unindexed();
        return new ModelAndView("collection/text/recognise")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("engine", reading.findEngine().orElse(null))
                .addObject("work", work)
                .addObject("waiting", recognising.countWaiting())
                .addObject("aside", aside.listRecent(SHOWN));
    }

    /// A work that is not told means every page that waits.
    @PostMapping("/desk/pages/reading")
    String read(
            @RequestParam(defaultValue = "") String work,
            @RequestParam(name = "language", required = false) @Nullable List<String> languages,
            @RequestParam(defaultValue = "false") boolean again) {
        keepers.keeper();
        JobId job = recognising.ask(new Recognising.Wish(
                work(work.strip()),
                (languages == null ? List.<String>of() : languages)
                        .stream()
                                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                                .filter(tag -> !tag.isEmpty())
                                .toList(),
                again));
        return "redirect:/desk/jobs/" + job.value();
    }

    private static @Nullable WorkId work(String typed) {
        if (typed.isEmpty() || typed.equals("0")) {
            return null;
        }
        if (!typed.matches("#?\\d{1,18}")) {
            throw new Problem("work-not-of-pages", 422, typed);
        }
        return new WorkId(Long.parseLong(typed.replace("#", "")));
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry recogniseEntry() {
            return new DeskMenu.Entry("collection", 14, "recognise.title", "/desk/pages/reading", Keepers.ROLES);
        }

        @Bean
        DeskTile pagesAsideTile(PagesAside aside) {
            return new DeskTile(24, "recognise.tile", "/desk/pages/reading#aside", aside::count);
        }

        @Bean
        Feature recogniseFeature() {
            return Feature.on("collection.text.recognise", List.of(26));
        }
    }
}
