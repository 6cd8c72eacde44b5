package org.mouseion.app.collection.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.intake.quarantine.AsideRow;
import org.mouseion.app.collection.intake.quarantine.AsideWords;
import org.mouseion.app.collection.intake.quarantine.Quarantine;
import org.mouseion.app.collection.intake.run.Mending;
import org.mouseion.app.collection.intake.run.Mending.Mended;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What was set aside: see it, mend it, leave it, take it away as a table.
@Controller
class QuarantinePages {

    private static final int PAGE = 50;

    private final Room room;
    private final Pages pages;
    private final Quarantine quarantine;
    private final Mending mending;

    QuarantinePages(Room room, Pages pages, Quarantine quarantine, Mending mending) {
        this.room = room;
        this.pages = pages;
        this.quarantine = quarantine;
        this.mending = mending;
    }

    @GetMapping("/desk/quarantine")
    ModelAndView list(
            @RequestParam(required = false) @Nullable Long job,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(defaultValue = "0") long after,
            HttpServletRequest request) {
        room.person();
        List<AsideRow> rows = quarantine.list(job, code, after, PAGE + 1);
        Words words = pages.words(request);
        return room.page(request, "collection/intake/quarantine", "quarantine.title")
                .addObject("waiting", quarantine.listWaiting(job))
                .addObject(
                        "rows",
                        rows.stream()
                                .limit(PAGE)
                                .map(row -> AsideLine.of(row, words))
                                .toList())
                .addObject("more", rows.size() > PAGE)
                .addObject("job", job)
                .addObject("code", code == null ? "" : code);
    }

    @GetMapping("/desk/quarantine/{id:\\d+}")
    ModelAndView show(@PathVariable long id, HttpServletRequest request) {
        room.person();
        AsideRow row = get(id);
        return one(request, row, AsideLine.of(row, pages.words(request)).text(), "");
    }

    @PostMapping("/desk/quarantine/{id:\\d+}")
    ModelAndView mend(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "mend") String act,
            HttpServletRequest request,
            RedirectAttributes next)
            throws IOException {
        long person = room.person().id();
        AsideRow row = get(id);
        if (act.equals("dismiss")) {
            quarantine.decide(id, AsideRow.State.DISMISSED, person);
            return back(row, "dismissed", next);
        }
        return switch (mending.retry(row, text, person)) {
            case Mended.Imported imported -> back(row, "mended", next);
            case Mended.StillWrong wrong ->
                one(request, row, text, AsideWords.say(pages.words(request), wrong.code(), wrong.args()));
        };
    }

    @PostMapping("/desk/quarantine/all")
    String all(@RequestParam String code, @RequestParam String act, RedirectAttributes next) throws IOException {
        long person = room.person().id();
        if (act.equals("dismiss")) {
            quarantine.dismissAll(null, code, person);
        } else {
            mending.retryAll(code, person);
        }
        next.addFlashAttribute("done", act.equals("dismiss") ? "all-dismissed" : "all-tried");
        return "redirect:/desk/quarantine";
    }

    @GetMapping("/desk/quarantine.csv")
    void download(
            @RequestParam(required = false) @Nullable Long job,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        room.person();
        Words words = pages.words(request);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"quarantine.csv\"");
        PrintWriter out = response.getWriter();
        out.print('\uFEFF');
        out.println("file,position,code,reason,detail,record");
        quarantine.forEach(
                job, code, row -> out.println(AsideLine.of(row, words).csv()));
    }

    private ModelAndView one(HttpServletRequest request, AsideRow row, String text, String stillWrong) {
        return room.page(request, "collection/intake/aside", "quarantine.one", row.fileName())
                .addObject("line", AsideLine.of(row, pages.words(request)))
                .addObject("text", text)
                .addObject("stillWrong", stillWrong);
    }

    /// @param done what the list then confirms: a message key below `quarantine.done`
    private static ModelAndView back(AsideRow row, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/desk/quarantine?code=" + row.aside().code());
    }

    private AsideRow get(long id) {
        return quarantine
                .find(id)
                .filter(row -> row.state() == AsideRow.State.OPEN)
                .orElseThrow(() -> Problem.notFound("aside-not-found"));
    }
}
