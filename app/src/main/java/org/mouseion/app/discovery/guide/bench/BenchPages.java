package org.mouseion.app.discovery.guide.bench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The bench on the desk: questions in and out, runs, what each came to, what a draft would change.
@Controller
class BenchPages {

    private static final String DESK = "/desk/guide/bench";

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final BenchRecords records;
    private final Jobs jobs;
    private final ObjectProvider<Sources> sources;

    BenchPages(
            Pages pages, Desk desk, People people, BenchRecords records, Jobs jobs, ObjectProvider<Sources> sources) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.records = records;
        this.jobs = jobs;
        this.sources = sources;
    }

    @GetMapping(DESK)
    ModelAndView bench(HttpServletRequest request, @RequestParam(defaultValue = "house") String series) {
        guard();
        Sources known = sources.getIfAvailable();
        List<Source> titled = known == null ? List.of() : known.list();
        return view(request, "bench", pages.words(request).say("guide.bench.title"))
                .addObject("series", series)
                .addObject("allSeries", records.listSeries())
                .addObject("questions", records.list(series))
                .addObject("runs", records.listRuns(series))
                .addObject("sources", titled)
                .addObject("people", people);
    }

    @GetMapping(DESK + "/runs/{run:\\d{1,18}}")
    ModelAndView run(HttpServletRequest request, @PathVariable long run) {
        guard();
        BenchRecords.Run found = records.find(run).orElseThrow(() -> Problem.notFound("guide-bench-run", run));
        List<BenchRecords.Result> results = records.listResults(found).stream()
                .sorted(Comparator.comparing(
                                (BenchRecords.Result result) -> !result.judged().isOther())
                        .thenComparing(result -> -result.judged().verdict().ordinal()))
                .toList();
        return view(request, "run", pages.words(request).say("guide.bench.run.title"))
                .addObject("run", found)
                .addObject("results", results)
                .addObject(
                        "others",
                        results.stream().filter(r -> r.judged().isOther()).count());
    }

    @GetMapping(DESK + "/questions.csv")
    void download(@RequestParam(defaultValue = "house") String series, HttpServletResponse response)
            throws IOException {
        guard();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"questions.csv\"");
        response.getOutputStream()
                .write(QuestionFile.write(records.list(series)).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(DESK + "/questions")
    String take(@RequestParam MultipartFile file, @RequestParam(defaultValue = "house") String series)
            throws IOException {
        guard();
        if (!series.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new Problem("guide-bench-series", 422, series);
        }
        records.replace(series, QuestionFile.read(new String(file.getBytes(), StandardCharsets.UTF_8)));
        return "redirect:" + DESK + "?series=" + series;
    }

    /// Asks for a run; with a source, as if its waiting draft were published.
    @PostMapping(DESK + "/run")
    String begin(@RequestParam(defaultValue = "house") String series, @RequestParam(defaultValue = "0") long source) {
        guard();
        if (records.list(series).isEmpty()) {
            throw new Problem("guide-bench-none", 404, series);
        }
        JobId job = jobs.ask(
                BenchJob.NAME,
                Map.of(
                        "series",
                        series,
                        "source",
                        Long.toString(source),
                        "who",
                        Long.toString(people.getCurrent().id())));
        return "redirect:/desk/jobs/" + job.value();
    }

    private void guard() {
        Person person = people.getCurrent();
        if (Stream.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION).noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
    }

    private ModelAndView view(HttpServletRequest request, String name, String title) {
        return new ModelAndView("discovery/guide/desk/" + name)
                .addObject("page", pages.of(request, title).unindexed())
                .addObject("menu", desk.menu());
    }
}
