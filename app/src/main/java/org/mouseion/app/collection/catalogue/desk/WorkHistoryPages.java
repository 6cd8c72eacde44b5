package org.mouseion.app.collection.catalogue.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.Incoming;
import org.mouseion.app.collection.catalogue.editing.Edited;
import org.mouseion.app.collection.catalogue.editing.Editing;
import org.mouseion.app.collection.catalogue.editing.WorkField;
import org.mouseion.app.collection.catalogue.editing.WorkHistory;
import org.mouseion.app.collection.catalogue.editing.WorkVersion;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What became of a work, version by version; and what its source says now of a work that a person edited.
@Controller
public class WorkHistoryPages {

    private static final int VERSIONS = 25;

    private final WorkFrame frame;
    private final Works works;
    private final Editing editing;
    private final WorkHistory history;
    private final Incoming incoming;

    WorkHistoryPages(
            Pages pages,
            Desk desk,
            People people,
            Works works,
            Editing editing,
            WorkHistory history,
            Incoming incoming) {
        this.frame = new WorkFrame(pages, desk, people);
        this.works = works;
        this.editing = editing;
        this.history = history;
        this.incoming = incoming;
    }

    /// @param changes against the version before it; empty for the first
    public record Step(WorkVersion version, List<Difference> changes) {}

    @GetMapping("/desk/works/{id:\\d+}/history")
    ModelAndView history(
            HttpServletRequest request, @PathVariable long id, @RequestParam(defaultValue = "2147483647") int before) {
        editing.editor();
        Work work = works.get(new WorkId(id));
        Page page = frame.page(request, "catalogue.history.title", work);
        List<WorkVersion> versions = history.list(work.id(), before, VERSIONS + 1);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < Math.min(VERSIONS, versions.size()); i++) {
            WorkVersion version = versions.get(i);
            boolean first = i + 1 >= versions.size();
            steps.add(new Step(
                    version,
                    first
                            ? List.of()
                            : Difference.between(versions.get(i + 1).facts(), version.facts(), page.words())));
        }
        int older = versions.size() > VERSIONS ? versions.get(VERSIONS - 1).version() : 0;
        return frame.view("collection/catalogue/history", page, work)
                .addObject("steps", steps)
                .addObject("older", older);
    }

    @GetMapping("/desk/works/{id:\\d+}/source")
    ModelAndView source(HttpServletRequest request, @PathVariable long id) {
        editing.editor();
        Work work = works.get(new WorkId(id));
        Optional<Incoming.Waiting> waiting = incoming.find(work.id());
        if (waiting.isEmpty()) {
            return frame.redirect(work.id(), "nothing-waits");
        }
        Page page = frame.page(request, "catalogue.source.title", work);
        return frame.view("collection/catalogue/source", page, work)
                .addObject("arrived", waiting.get().arrived())
                .addObject(
                        "comparison",
                        Comparison.of(
                                waiting.get().base(),
                                work.facts(),
                                waiting.get().facts(),
                                page.words()));
    }

    @PostMapping("/desk/works/{id:\\d+}/source")
    ModelAndView settle(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> take,
            @RequestParam(defaultValue = "") String why) {
        WorkId work = new WorkId(id);
        Edited edited = editing.settle(
                work,
                version,
                take.stream()
                        .filter(name -> !name.isEmpty())
                        .map(WorkField::valueOf)
                        .collect(Collectors.toSet()),
                why);
        return edited instanceof Edited.Overtaken
                ? new ModelAndView("redirect:/desk/works/" + id + "/source")
                : frame.redirect(work, "weighed");
    }
}
