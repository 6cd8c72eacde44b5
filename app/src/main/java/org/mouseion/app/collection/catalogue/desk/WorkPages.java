package org.mouseion.app.collection.catalogue.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.Incoming;
import org.mouseion.app.collection.catalogue.editing.Edited;
import org.mouseion.app.collection.catalogue.editing.Editing;
import org.mouseion.app.collection.catalogue.editing.FieldChange;
import org.mouseion.app.collection.catalogue.editing.WorkField;
import org.mouseion.app.collection.catalogue.editing.WorkHistory;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One work: its form, and what happens when it is sent.
@Controller
class WorkPages {

    private final WorkFrame frame;
    private final Works works;
    private final WorkForm form;
    private final Editing editing;
    private final WorkHistory history;
    private final Incoming incoming;
    private final TransactionTemplate transaction;

    WorkPages(
            Pages pages,
            Desk desk,
            People people,
            Works works,
            WorkForm form,
            Editing editing,
            WorkHistory history,
            Incoming incoming,
            PlatformTransactionManager transactions) {
        this.frame = new WorkFrame(pages, desk, people);
        this.works = works;
        this.form = form;
        this.editing = editing;
        this.history = history;
        this.incoming = incoming;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/desk/works/{id:\\d+}")
    ModelAndView show(
            HttpServletRequest request, @PathVariable long id, @RequestParam(defaultValue = "") String saved) {
        editing.editor();
        Work work = works.get(new WorkId(id));
        return page(request, work).addObject("saved", saved);
    }

    /// Saves. Where the work moved on meanwhile, both texts are shown and nothing is lost: the form travels along, and
    /// comes back with what the person chose.
    @PostMapping("/desk/works/{id:\\d+}")
    ModelAndView save(
            HttpServletRequest request, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        editing.editor();
        WorkId work = new WorkId(id);
        Sent sent = new Sent(fields);
        int seen = number(sent, "version");
        WorkFacts base = history.find(work, seen)
                .orElseThrow(() -> Problem.notFound("version-not-found", sent.get("version")))
                .facts();
        Work now = works.get(work);
        WorkFacts mine = mine(now, sent, base, frame.language(request));
        if (now.version() == seen) {
            return after(request, work, editing.edit(work, seen, state(sent, now), mine, sent.get("why")));
        }
        if (!sent.has("against") || number(sent, "against") != now.version()) {
            return conflict(request, now, base, mine, fields);
        }
        WorkFacts merged = FieldChange.take(now.facts(), mine, chosen(fields, base, mine, now.facts()));
        return after(request, work, editing.edit(work, now.version(), state(sent, now), merged, sent.get("why")));
    }

    @PostMapping("/desk/works/{id:\\d+}/undo")
    ModelAndView undo(
            HttpServletRequest request, @PathVariable long id, @RequestParam int version, @RequestParam int to) {
        return after(request, new WorkId(id), editing.undo(new WorkId(id), version, to));
    }

    private WorkFacts mine(Work work, Sent sent, WorkFacts base, String language) {
        WorkFacts facts = transaction.execute(status -> form.apply(sent, base, language));
        if (facts == null) {
            return base;
        }
        checkWhole(work, facts);
        return facts;
    }

    /// What a work is put into must be there, and must not be itself.
    private void checkWhole(Work work, WorkFacts facts) {
        PartOf partOf = facts.partOf();
        if (partOf != null
                && !partOf.whole().isEmpty()
                && !partOf.equals(work.facts().partOf())) {
            SourceRef whole = new SourceRef(work.source().source(), partOf.whole());
            if (whole.equals(work.source()) || works.find(whole).isEmpty()) {
                throw new Problem("whole-not-found", 400, partOf.whole());
            }
        }
    }

    private ModelAndView after(HttpServletRequest request, WorkId work, Edited edited) {
        return switch (edited) {
            case Edited.Changed changed ->
                frame.redirect(work, "version-" + changed.work().version());
            case Edited.Same same -> frame.redirect(work, "same");
            case Edited.Overtaken overtaken -> page(request, overtaken.work()).addObject("saved", "overtaken");
        };
    }

    /// Fields where the person's text wins: those they were asked about and kept, and those only they changed.
    private static Set<WorkField> chosen(
            MultiValueMap<String, String> fields, WorkFacts base, WorkFacts mine, WorkFacts now) {
        Set<String> kept = Set.copyOf(fields.getOrDefault("mine", List.of()));
        return FieldChange.of(base, mine, now).stream()
                .filter(change -> change.mine()
                        && (!change.isConflict() || kept.contains(change.field().name())))
                .map(FieldChange::field)
                .collect(Collectors.toSet());
    }

    private ModelAndView conflict(
            HttpServletRequest request,
            Work now,
            WorkFacts base,
            WorkFacts mine,
            MultiValueMap<String, String> fields) {
        Page page = frame.page(request, "catalogue.conflict.title", now);
        Map<String, List<String>> carried = fields.entrySet().stream()
                .filter(field -> !field.getKey().equals(page.csrf().name())
                        && !field.getKey().equals("against")
                        && !field.getKey().equals("mine"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ModelAndView view = frame.view("collection/catalogue/conflict", page, now)
                .addObject("carried", new java.util.TreeMap<>(carried))
                .addObject("comparison", Comparison.of(base, mine, now.facts(), page.words()));
        view.setStatus(org.springframework.http.HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView page(HttpServletRequest request, Work work) {
        Page page = frame.page(request, "catalogue.work.title", work);
        return frame.view("collection/catalogue/work", page, work)
                .addObject("versions", history.list(work.id(), Integer.MAX_VALUE, 6))
                .addObject("waiting", incoming.find(work.id()).isPresent())
                .addObject("saved", "");
    }

    private static WorkState state(Sent sent, Work now) {
        boolean chosen = sent.get("state").matches("PUBLISHED|DRAFT") && now.state() != WorkState.VANISHED;
        return chosen ? WorkState.valueOf(sent.get("state").toUpperCase(Locale.ROOT)) : now.state();
    }

    private static int number(Sent sent, String name) {
        String text = sent.get(name);
        if (!text.matches("\\d{1,9}")) {
            throw new Problem("version-not-found", 404, text);
        }
        return Integer.parseInt(text);
    }
}
