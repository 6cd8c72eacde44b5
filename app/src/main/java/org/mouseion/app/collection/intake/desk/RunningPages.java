package org.mouseion.app.collection.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.mouseion.app.collection.intake.run.Imports;
import org.mouseion.app.collection.intake.run.Plan;
import org.mouseion.app.collection.intake.run.Plans;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// What one can do with an import under way or over.
@Controller
class RunningPages {

    private final Room room;
    private final Plans plans;
    private final Imports imports;
    private final Jobs jobs;

    RunningPages(Room room, Plans plans, Imports imports, Jobs jobs) {
        this.room = room;
        this.plans = plans;
        this.imports = imports;
        this.jobs = jobs;
    }

    @GetMapping("/desk/intake/{id:\\d+}/progress")
    @ResponseBody
    Map<String, Object> progress(@PathVariable long id, HttpServletRequest request) {
        room.person();
        Long job = plans.get(id).job();
        JobView view = job == null ? null : jobs.find(new JobId(job)).orElse(null);
        return view == null
                ? Map.of("state", "WAITING", "done", 0, "total", 0, "counts", Map.of())
                : Map.of(
                        "state", view.state().name(),
                        "done", view.progress().done(),
                        "total", view.progress().total(),
                        "counts", view.progress().counts(),
                        "says", view.sayProblem(room.words(request)));
    }

    @PostMapping("/desk/intake/{id:\\d+}/stop")
    String stop(@PathVariable long id) {
        room.person();
        Long job = plans.get(id).job();
        if (job != null) {
            jobs.cancel(new JobId(job));
        }
        return "redirect:/desk/intake/" + id;
    }

    @PostMapping("/desk/intake/{id:\\d+}/go-on")
    String goOn(@PathVariable long id) {
        room.person();
        Long job = plans.get(id).job();
        if (job != null) {
            jobs.retry(new JobId(job));
        }
        return "redirect:/desk/intake/" + id;
    }

    /// The same file once more: unchanged records are passed over, and what a person now allows may vanish.
    @PostMapping("/desk/intake/{id:\\d+}/let-vanish")
    String letVanish(@PathVariable long id) {
        long person = room.person().id();
        Plan before = plans.get(id);
        Plan again = plans.make(
                        before.file(), before.fileName(), before.bytes(), before.reading(), before.mapping(), person)
                .withWishes(false, false, true);
        plans.save(again);
        imports.begin(again);
        return "redirect:/desk/intake/" + again.id();
    }
}
