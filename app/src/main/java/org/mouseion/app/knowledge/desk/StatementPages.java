package org.mouseion.app.knowledge.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementId;
import org.mouseion.app.knowledge.Statements;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.knowledge.sources.Editors;
import org.mouseion.app.knowledge.sources.PassageRows;
import org.mouseion.app.knowledge.sources.SourceEditing;
import org.mouseion.app.knowledge.statements.Proposals;
import org.mouseion.app.knowledge.statements.StatementDeciding;
import org.mouseion.app.knowledge.statements.StatementRows;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The statements of a source, each beside the words it is drawn from, and the decisions on them.
@Controller
class StatementPages {

    private static final int SHOWN = 25;

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Editors editors;
    private final SourceEditing editing;
    private final PassageRows passages;
    private final StatementRows rows;
    private final Statements statements;
    private final StatementDeciding deciding;
    private final Proposals proposals;

    StatementPages(
            Pages pages,
            Desk desk,
            People people,
            Editors editors,
            SourceEditing editing,
            PassageRows passages,
            StatementRows rows,
            Statements statements,
            StatementDeciding deciding,
            Proposals proposals) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.editors = editors;
        this.editing = editing;
        this.passages = passages;
        this.rows = rows;
        this.statements = statements;
        this.deciding = deciding;
        this.proposals = proposals;
    }

    @GetMapping("/desk/knowledge/{id:\\d+}/statements")
    ModelAndView list(
            HttpServletRequest request,
            @PathVariable long id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "1") int part,
            @RequestParam(defaultValue = "0") long decided,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "-1") int proposed) {
        editors.editor();
        SourceEditing.Opened opened = editing.open(new SourceId(id));
        List<Beside> all = Beside.of(opened.drafted(), rows.list(new SourceId(id)), passages::find);
        boolean waiting = show.equals("waiting");
        List<Beside> wanted = waiting ? all.stream().filter(Beside::waits).toList() : all;
        int parts = Math.max(1, (wanted.size() + SHOWN - 1) / SHOWN);
        int now = Math.max(1, Math.min(part, parts));
        Page page = pages.of(request, opened.wanted().title()).unindexed();
        return new ModelAndView("knowledge/desk/statements")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject("opened", opened)
                .addObject("besides", wanted.subList((now - 1) * SHOWN, Math.min(now * SHOWN, wanted.size())))
                .addObject("waiting", waiting)
                .addObject(
                        "open",
                        all.stream()
                                .flatMap(beside -> beside.items().stream())
                                .filter(Beside.Item::waits)
                                .count())
                .addObject("part", now)
                .addObject("parts", parts)
                .addObject(
                        "decided",
                        decided == 0
                                ? null
                                : rows.find(new StatementId(decided)).orElse(null))
                .addObject("outcome", outcome)
                .addObject("proposed", proposed);
    }

    @GetMapping("/desk/knowledge/statements/{id:\\d+}")
    ModelAndView history(
            HttpServletRequest request, @PathVariable long id, @RequestParam(defaultValue = "") String outcome) {
        editors.editor();
        Statement statement = get(id);
        Page page = pages.of(request, pages.words(request).say("statements.one", String.valueOf(id)))
                .unindexed();
        PassageId bound = statement.passage();
        return new ModelAndView("knowledge/desk/statement")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject("opened", editing.open(statement.source()))
                .addObject("statement", statement)
                .addObject(
                        "passage", bound == null ? null : passages.find(bound).orElse(null))
                .addObject("versions", rows.listVersions(statement.id()))
                .addObject("outcome", outcome.matches("done|same|overtaken") ? outcome : "");
    }

    /// One decision: `decide` is accept, refuse or undo.
    @PostMapping("/desk/knowledge/statements/{id:\\d+}")
    String decide(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        editors.editor();
        Statement seen = get(id);
        String written = SourceForm.get(fields, "version");
        int version = written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
        StatementDeciding.Outcome outcome = switch (SourceForm.get(fields, "decide")) {
            case "accept" -> {
                Validity validity = fields.containsKey("from") ? SourceForm.validity(fields) : seen.validity();
                String text = fields.containsKey("text") ? SourceForm.get(fields, "text") : seen.text();
                yield deciding.accept(seen.id(), version, text, validity);
            }
            case "refuse" -> deciding.refuse(seen.id(), version);
            case "undo" -> deciding.undo(seen.id(), version);
            default -> throw new Problem("statement-decision", 422);
        };
        return back(seen.source().value(), fields) + "&decided=" + id + "&outcome="
                + outcome.name().toLowerCase(Locale.ROOT) + "#s" + nextAfter(seen, outcome);
    }

    /// From the page of one statement: taken back with a reason, or said on other days.
    @PostMapping("/desk/knowledge/statements/{id:\\d+}/{what:withdraw|days}")
    String change(
            @PathVariable long id, @PathVariable String what, @RequestParam MultiValueMap<String, String> fields) {
        editors.editor();
        StatementId statement = get(id).id();
        String written = SourceForm.get(fields, "version");
        int version = written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
        StatementDeciding.Outcome outcome = what.equals("withdraw")
                ? deciding.withdraw(statement, version, SourceForm.get(fields, "reason"))
                : deciding.limit(statement, version, SourceForm.validity(fields));
        return "redirect:/desk/knowledge/statements/" + id + "?outcome="
                + outcome.name().toLowerCase(Locale.ROOT);
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/statements/all")
    String all(@PathVariable long id, @RequestParam long passage, @RequestParam MultiValueMap<String, String> fields) {
        int count = deciding.acceptAll(new SourceId(id), new PassageId(passage));
        return back(id, fields) + "&outcome=all" + count;
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/statements/propose")
    String propose(@PathVariable long id) {
        editors.editor();
        int count = proposals.propose(
                new SourceId(id), editing.open(new SourceId(id)).drafted());
        return "redirect:/desk/knowledge/" + id + "/statements?proposed=" + count;
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/statements/write")
    String write(
            @PathVariable long id,
            @RequestParam long passage,
            @RequestParam String text,
            @RequestParam MultiValueMap<String, String> fields) {
        editors.editor();
        PassageId bound = new PassageId(passage);
        if (passages.find(bound).filter(p -> p.source().value() == id).isEmpty()) {
            throw Problem.notFound("passage-not-found", Long.toString(passage));
        }
        Statement written = statements.write(bound, text, "", Validity.ALWAYS);
        return back(id, fields) + "&decided=" + written.id().value() + "&outcome=done#s"
                + written.id().value();
    }

    private Statement get(long id) {
        return statements
                .find(new StatementId(id))
                .orElseThrow(() -> Problem.notFound("statement-not-found", Long.toString(id)));
    }

    private static String back(long id, MultiValueMap<String, String> fields) {
        String part = SourceForm.get(fields, "part");
        return "redirect:/desk/knowledge/" + id + "/statements?show="
                + (SourceForm.get(fields, "show").equals("waiting") ? "waiting" : "all") + "&part="
                + (part.matches("\\d{1,6}") ? part : "1");
    }

    /// The next that waits, so that a person goes on with one key; the same where none does.
    private long nextAfter(Statement seen, StatementDeciding.Outcome outcome) {
        if (outcome == StatementDeciding.Outcome.OVERTAKEN) {
            return seen.id().value();
        }
        boolean after = false;
        for (Statement statement : rows.list(seen.source())) {
            if (after
                    && (statement.state() == org.mouseion.app.knowledge.StatementState.PROPOSED
                            || statement.state() == org.mouseion.app.knowledge.StatementState.REOPENED)) {
                return statement.id().value();
            }
            after |= statement.id().equals(seen.id());
        }
        return seen.id().value();
    }
}
