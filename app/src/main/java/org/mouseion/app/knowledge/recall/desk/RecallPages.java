package org.mouseion.app.knowledge.recall.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.knowledge.Derivative;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved.How;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementId;
import org.mouseion.app.knowledge.Statements;
import org.mouseion.app.knowledge.recall.Recall;
import org.mouseion.app.knowledge.recall.RecallRows;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The recall list.
@Controller
class RecallPages {

    static final List<Role> WHO =
            List.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION, Role.ARCHIVIST, Role.DIRECTOR);

    private static final String HERE = "/desk/knowledge/recall";

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Sources sources;
    private final Statements statements;
    private final Derivatives derivatives;
    private final Recall recall;
    private final RecallRows told;

    RecallPages(
            Pages pages,
            Desk desk,
            People people,
            Sources sources,
            Statements statements,
            Derivatives derivatives,
            Recall recall,
            RecallRows told) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.sources = sources;
        this.statements = statements;
        this.derivatives = derivatives;
        this.recall = recall;
        this.told = told;
    }

    @GetMapping(HERE)
    ModelAndView show(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") long number,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "0") int count) {
        guard();
        return new ModelAndView("knowledge/recall/list")
                .addObject(
                        "page",
                        pages.of(request, pages.words(request).say("recall.title"))
                                .unindexed())
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject("view", view(kind, number))
                .addObject("told", told.list(30))
                .addObject("done", done)
                .addObject("count", count);
    }

    private RecallView view(String kind, long number) {
        if (kind.isEmpty() || number == 0) {
            return new RecallView("", 0, "", sources.list(), 0, List.of(), List.of(), List.of());
        }
        List<Derivative> resting = derivatives.listResting(List.of(ground(kind, number)));
        Optional<Passage> passage =
                kind.equals("passage") ? sources.findPassage(new PassageId(number)) : Optional.empty();
        Optional<Statement> statement =
                kind.equals("statement") ? statements.find(new StatementId(number)) : Optional.empty();
        long source = kind.equals("source")
                ? number
                : passage.map(p -> p.source().value())
                        .or(() -> statement.map(s -> s.source().value()))
                        .orElse(0L);
        Optional<Source> written = sources.find(new SourceId(source));
        String said = passage.map(Passage::text)
                .or(() -> statement.map(Statement::text))
                .or(() -> written.map(Source::title))
                .orElse("");
        return new RecallView(
                kind,
                number,
                said,
                sources.list(),
                source,
                written.map(s -> sources.listPassages(s.id())).orElse(List.of()),
                written.map(s -> statements.list(s.id())).orElse(List.of()),
                resting);
    }

    /// Sets everything that rests on the ground aside, without touching the ground itself.
    @PostMapping(HERE)
    String recall(@RequestParam String kind, @RequestParam long number, @RequestParam How how) {
        guard();
        var recalled = recall.moved(List.of(ground(kind, number)), how, "person");
        return "redirect:" + HERE + "?kind=" + kind + "&number=" + number + "&done=recalled&count="
                + (recalled.pulled().size() + recalled.queued().size());
    }

    @PostMapping(HERE + "/undo")
    String undo(@RequestParam long recalled) {
        guard();
        return "redirect:" + HERE + "?done=undone&count=" + recall.undo(recalled);
    }

    @GetMapping(HERE + "/csv")
    ResponseEntity<byte[]> csv(@RequestParam String kind, @RequestParam long number) {
        guard();
        String rows = derivatives.listResting(List.of(ground(kind, number))).stream()
                .map(d -> List.of(
                                d.kind().name(),
                                d.language(),
                                d.title(),
                                d.key(),
                                d.path(),
                                d.state().name(),
                                d.changed().toString())
                        .stream()
                        .map(RecallPages::cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "kind,language,title,key,path,state,changed\r\n", "\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"recall-" + number + ".csv\"")
                .body(rows.getBytes(StandardCharsets.UTF_8));
    }

    /// RFC 4180; a spreadsheet is not to take a title for a formula.
    static String cell(String text) {
        String safe = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static Ground ground(String kind, long number) {
        return switch (kind) {
            case "source" -> new Ground.OfSource(new SourceId(number));
            case "passage" -> new Ground.OfPassage(new PassageId(number));
            case "statement" -> new Ground.OfStatement(new StatementId(number));
            case "work" -> new Ground.OfWork(new WorkId(number));
            default -> throw new Problem("recall-ground-unknown", 422, kind);
        };
    }

    private void guard() {
        var person = people.getCurrent();
        if (WHO.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
    }
}
