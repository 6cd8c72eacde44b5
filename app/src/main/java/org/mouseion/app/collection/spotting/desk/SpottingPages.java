package org.mouseion.app.collection.spotting.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.algorithms.spotting.WordBox;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.Keepers;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.naming.WorkNumbers;
import org.mouseion.app.collection.spotting.CuttingJob;
import org.mouseion.app.collection.spotting.PageShapes;
import org.mouseion.app.collection.spotting.SeriesShapes;
import org.mouseion.app.collection.spotting.SpottedRows;
import org.mouseion.app.collection.spotting.Spotting;
import org.mouseion.app.collection.text.layers.PageSeries;
import org.mouseion.app.governance.Ruling.Verdict;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Word spotting on the desk.
@Controller
class SpottingPages {

    private static final int SHOWN = 24;
    private static final int WORKS = 50;

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Keepers keepers;
    private final Works works;
    private final PictureRows pictures;
    private final PageShapes shapes;
    private final SeriesShapes series;
    private final PageSeries marked;
    private final SpottedRows rows;
    private final Spotting spotting;
    private final Jobs jobs;

    SpottingPages(
            Pages pages,
            Desk desk,
            People people,
            Keepers keepers,
            Works works,
            PictureRows pictures,
            PageShapes shapes,
            SeriesShapes series,
            PageSeries marked,
            SpottedRows rows,
            Spotting spotting,
            Jobs jobs) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.keepers = keepers;
        this.works = works;
        this.pictures = pictures;
        this.shapes = shapes;
        this.series = series;
        this.marked = marked;
        this.rows = rows;
        this.spotting = spotting;
        this.jobs = jobs;
    }

    /// A work: its pages, how far they are cut, and the words looked for; or the works to choose from.
    ///
    /// @param work its own number, or any number it bears; 0 to be asked for one
    @GetMapping("/desk/spotting")
    ModelAndView front(@RequestParam(defaultValue = "0") String work, HttpServletRequest request) throws IOException {
        keepers.keeper();
        ModelAndView page = page(request, "front", pages.words(request).say("spotting.title"));
        String typed = work.strip();
        boolean asked = !typed.isEmpty() && !typed.equals("0");
        Optional<Work> of = asked ? find(typed) : Optional.empty();
        page.addObject("work", of.orElse(null))
                .addObject("asked", asked ? typed : "")
                .addObject("series", of.isPresent() ? List.of() : listMarked());
        if (of.isPresent()) {
            WorkId id = of.get().id();
            page.addObject("leaves", ready(id))
                    .addObject("extent", series.extent(id))
                    .addObject("words", rows.listOf(id))
                    .addObject("job", running(id));
        } else {
            page.addObject("leaves", List.of())
                    .addObject("extent", new SeriesShapes.Extent(0, 0, 0, false))
                    .addObject("words", List.of())
                    .addObject("job", null);
        }
        return page;
    }

    /// The own number comes first: it is what the desk's addresses carry.
    private Optional<Work> find(String typed) {
        if (typed.matches("#?\\d{1,18}")) {
            Optional<Work> own = works.find(new WorkId(Long.parseLong(typed.replace("#", ""))));
            if (own.isPresent() || typed.startsWith("#")) {
                return own;
            }
        }
        List<WorkId> bearers = WorkNumbers.of(works).find(typed);
        return bearers.size() == 1 ? works.find(bearers.getFirst()) : Optional.empty();
    }

    private List<Work> listMarked() {
        return works.list(marked.find("", 0, WORKS).stream()
                .map(PageSeries.Progress::work)
                .toList());
    }

    private List<HeldPicture> ready(WorkId work) {
        return pictures.listOf(work).stream().filter(HeldPicture::isReady).toList();
    }

    @org.jspecify.annotations.Nullable
    private JobView running(WorkId work) {
        return jobs.listRecent(50).stream()
                .filter(job -> job.kind().equals(CuttingJob.NAME)
                        && Long.toString(work.value()).equals(job.parameters().get(CuttingJob.WORK)))
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/desk/spotting/{work:\\d{1,18}}/cut")
    String cut(@PathVariable long work) {
        keepers.keeper();
        works.get(new WorkId(work));
        jobs.ask(CuttingJob.NAME, Map.of(CuttingJob.WORK, Long.toString(work)));
        return "redirect:/desk/spotting?work=" + work;
    }

    /// A page with its words, to point at one.
    @GetMapping("/desk/spotting/pages/{picture:\\d{1,18}}")
    ModelAndView leaf(@PathVariable long picture, HttpServletRequest request) throws IOException {
        keepers.keeper();
        HeldPicture held = pictures.get(new PictureId(picture));
        List<org.mouseion.app.collection.spotting.CutWord> words =
                held.isReady() ? shapes.find(held).orElseGet(List::of) : List.of();
        return page(request, "leaf", pages.words(request).say("spotting.point"))
                .addObject("picture", held)
                .addObject("words", words);
    }

    /// The word in that box, and what it may say.
    @GetMapping("/desk/spotting/pages/{picture:\\d{1,18}}/word")
    ModelAndView pointed(
            @PathVariable long picture,
            @RequestParam int x,
            @RequestParam int y,
            @RequestParam int w,
            @RequestParam int h,
            HttpServletRequest request) {
        keepers.keeper();
        HeldPicture held = pictures.get(new PictureId(picture));
        WordBox box = box(x, y, w, h);
        if ((long) x + w > held.width() || (long) y + h > held.height()) {
            throw new Problem("word-outside", 422);
        }
        return page(request, "pointed", pages.words(request).say("spotting.pointed"))
                .addObject("picture", held)
                .addObject("box", box);
    }

    @PostMapping("/desk/spotting/pages/{picture:\\d{1,18}}/word")
    String point(
            @PathVariable long picture,
            @RequestParam int x,
            @RequestParam int y,
            @RequestParam int w,
            @RequestParam int h,
            @RequestParam(defaultValue = "") String text) {
        return "redirect:/desk/spotting/words/" + spotting.point(new PictureId(picture), box(x, y, w, h), text);
    }

    /// What looks like a word, and what was ruled.
    @GetMapping("/desk/spotting/words/{word:\\d{1,18}}")
    ModelAndView word(
            @PathVariable long word, @RequestParam(defaultValue = "") String saved, HttpServletRequest request)
            throws IOException {
        keepers.keeper();
        SpottedRows.Wanted wanted = rows.get(word);
        List<SpottedRows.Place> ruled = rows.places(word);
        List<SeriesShapes.Like> likes = series.find(wanted, ruled, SHOWN);
        Map<PictureId, Integer> numbers = new HashMap<>();
        ready(wanted.work()).forEach(page -> numbers.put(page.id(), numbers.size() + 1));
        return page(
                        request,
                        "word",
                        wanted.text().isEmpty()
                                ? pages.words(request).say("spotting.word.unsaid")
                                : pages.words(request).say("spotting.word", wanted.text()))
                .addObject("word", wanted)
                .addObject("ruled", ruled)
                .addObject("likes", likes)
                .addObject("numbers", numbers)
                .addObject("extent", series.extent(wanted.work()))
                .addObject("saved", saved);
    }

    @PostMapping("/desk/spotting/words/{word:\\d{1,18}}/text")
    String say(@PathVariable long word, @RequestParam(defaultValue = "") String text) {
        spotting.say(word, text);
        return back(word, "said");
    }

    /// Fields `ruling.N` with `YES`, `NO` or `UNDECIDED`, each with `place.N` as `picture,x,y,w,h`. What is left open
    /// is
    /// not ruled.
    @PostMapping("/desk/spotting/words/{word:\\d{1,18}}/rule")
    String rule(@PathVariable long word, HttpServletRequest request) {
        keepers.keeper();
        boolean any = false;
        for (int i = 0; i < SHOWN; i++) {
            String verdict = request.getParameter("ruling." + i);
            String place = request.getParameter("place." + i);
            if (verdict != null && place != null && !verdict.isEmpty()) {
                Where where = Where.of(place);
                spotting.rule(word, where.picture(), where.box(), verdict(verdict));
                any = true;
            }
        }
        return back(word, any ? "ruled" : "nothing");
    }

    @PostMapping("/desk/spotting/words/{word:\\d{1,18}}/take-back")
    String takeBack(@PathVariable long word, @RequestParam String place) {
        Where where = Where.of(place);
        spotting.takeBack(word, where.picture(), where.box());
        return back(word, "taken-back");
    }

    @PostMapping("/desk/spotting/words/{word:\\d{1,18}}/forget")
    String forget(@PathVariable long word) {
        WorkId work = rows.get(word).work();
        spotting.remove(word);
        return "redirect:/desk/spotting?work=" + work.value();
    }

    private static String back(long word, String saved) {
        return "redirect:/desk/spotting/words/" + word + "?saved=" + saved;
    }

    private static Verdict verdict(String word) {
        try {
            return Verdict.valueOf(word);
        } catch (IllegalArgumentException unknown) {
            throw new Problem("word-outside", 400);
        }
    }

    private static WordBox box(int x, int y, int width, int height) {
        if (x < 0 || y < 0 || width < 2 || height < 2) {
            throw new Problem("word-outside", 422);
        }
        return new WordBox(x, y, width, height);
    }

    /// A place as a form carries it.
    private record Where(PictureId picture, WordBox box) {
        static Where of(String place) {
            if (!place.matches("\\d{1,18}(,\\d{1,6}){4}")) {
                throw new Problem("word-outside", 400);
            }
            String[] parts = place.split(",");
            return new Where(
                    new PictureId(Long.parseLong(parts[0])),
                    SpottingPages.box(
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[3]),
                            Integer.parseInt(parts[4])));
        }
    }

    private ModelAndView page(HttpServletRequest request, String template, String title) {
        return new ModelAndView("collection/spotting/" + template)
                .addObject("page", pages.of(request, title).unindexed())
                .addObject("menu", desk.menu())
                .addObject("people", people);
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry spottingEntry() {
            return new DeskMenu.Entry("collection", 14, "spotting.title", "/desk/spotting", Keepers.ROLES);
        }

        @Bean
        Feature spottingFeature() {
            return Feature.on("collection.spotting", List.of(26));
        }
    }
}
