package org.mouseion.app.collection.text.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.collection.PageLayers;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.naming.WorkNumbers;
import org.mouseion.app.collection.text.layers.PageSeries;
import org.mouseion.app.collection.text.layers.PageStandings;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Works kept as pages, and the pages of one.
@Controller
class SeriesDesk {

    private static final int WORKS = 50;
    private static final int PAGES = 60;

    private final PageRoom room;
    private final PageSeries series;
    private final PageStandings standings;
    private final PageLayers layers;
    private final Works works;

    SeriesDesk(PageRoom room, PageSeries series, PageStandings standings, PageLayers layers, Works works) {
        this.room = room;
        this.series = series;
        this.standings = standings;
        this.layers = layers;
        this.works = works;
    }

    @GetMapping("/desk/pages")
    ModelAndView list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String work) {
        room.person();
        String words = q.strip();
        long total = series.countFound(words);
        Turning turning = new Turning("/desk/pages", words, page, total, WORKS);
        List<PageSeries.Progress> found = series.find(words, turning.offset(), WORKS);
        Map<WorkId, Work> byId = new HashMap<>();
        works.list(found.stream().map(PageSeries.Progress::work).toList()).forEach(one -> byId.put(one.id(), one));
        return room.page(request, "series", "transcription.title")
                .addObject("turning", turning)
                .addObject("found", found)
                .addObject("works", byId)
                .addObject("typed", work);
    }

    /// Says that the pictures of a work are pages. The work is named by any number it bears, or by `#` and its own.
    @PostMapping("/desk/pages")
    String mark(@RequestParam(defaultValue = "") String work, @RequestParam(defaultValue = "") String language) {
        room.person();
        WorkId id = find(work.strip());
        String tag = language.isBlank()
                ? ""
                : Locale.forLanguageTag(language.strip()).toLanguageTag();
        if (tag.equals("und")) {
            throw new Problem("language-unknown", 422, language.strip());
        }
        layers.mark(id, tag);
        return "redirect:/desk/pages/" + id.value();
    }

    @PostMapping("/desk/pages/{work:\\d{1,18}}/no-pages")
    String unmark(@PathVariable long work) {
        room.person();
        layers.unmark(new WorkId(work));
        return "redirect:/desk/pages";
    }

    private WorkId find(String typed) {
        if (typed.matches("#\\d{1,18}")) {
            return works.get(new WorkId(Long.parseLong(typed.substring(1)))).id();
        }
        List<WorkId> found = WorkNumbers.of(works).find(typed);
        if (found.size() != 1) {
            throw new Problem(found.isEmpty() ? "number-unknown" : "number-shared", 422, typed, found.size());
        }
        return found.getFirst();
    }

    @GetMapping("/desk/pages/{work:\\d+}")
    ModelAndView pages(
            @PathVariable long work, @RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
        room.person();
        Work shown = room.work(work);
        PageSeries.Progress progress =
                series.find(shown.id()).orElseThrow(() -> Problem.notFound("work-without-pages", Long.toString(work)));
        Turning turning = new Turning("/desk/pages/" + work, "", page, progress.pages(), PAGES);
        return room.page(request, "pages", "transcription.title")
                .addObject("work", shown)
                .addObject("progress", progress)
                .addObject("turning", turning)
                .addObject("pages", standings.list(shown.id(), (int) turning.offset(), PAGES));
    }
}
