package org.mouseion.app.knowledge.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.intake.TextsIn;
import org.mouseion.app.knowledge.sources.Comparison;
import org.mouseion.app.knowledge.sources.DraftRows;
import org.mouseion.app.knowledge.sources.Editors;
import org.mouseion.app.knowledge.sources.MarkdownText;
import org.mouseion.app.knowledge.sources.SourceEditing;
import org.mouseion.app.knowledge.sources.TypedText;
import org.mouseion.app.knowledge.statements.Proposals;
import org.mouseion.app.knowledge.statements.StatementRows;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// One source: what is said of it, its passages, its versions, and what a draft would change.
@Controller
class SourcePages {

    /// Passages a page of the desk shows at once.
    private static final int SHOWN = 100;

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Editors editors;
    private final SourceEditing editing;
    private final DraftRows drafts;
    private final StatementRows statements;
    private final Proposals proposals;
    private final TextsIn texts;

    SourcePages(
            Pages pages,
            Desk desk,
            People people,
            Editors editors,
            SourceEditing editing,
            DraftRows drafts,
            StatementRows statements,
            Proposals proposals,
            TextsIn texts) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.editors = editors;
        this.editing = editing;
        this.drafts = drafts;
        this.statements = statements;
        this.proposals = proposals;
        this.texts = texts;
    }

    @GetMapping("/desk/knowledge/{id:\\d+}")
    ModelAndView show(
            HttpServletRequest request,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int taken,
            @RequestParam(defaultValue = "0") int hidden,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "1") int from) {
        SourceEditing.Opened opened = open(id);
        int first = Math.max(0, Math.min(from - 1, Math.max(0, opened.drafted().size() - 1)));
        List<Passage> shown = opened.drafted()
                .subList(first, Math.min(first + SHOWN, opened.drafted().size()));
        Map<StatementState, Integer> counts = statements.count().getOrDefault(new SourceId(id), Map.of());
        return view(request, "source", opened)
                .addObject("people", people)
                .addObject("passages", shown)
                .addObject("first", first)
                .addObject("shown", SHOWN)
                .addObject("counts", counts)
                .addObject("versions", drafts.listVersions(new SourceId(id)))
                .addObject("taken", taken)
                .addObject("hidden", hidden)
                .addObject("done", done);
    }

    @GetMapping("/desk/knowledge/{id:\\d+}/changes")
    ModelAndView changes(HttpServletRequest request, @PathVariable long id) {
        SourceEditing.Opened opened = open(id);
        List<Comparison.Change> changes = Comparison.of(opened.inForce(), opened.drafted()).stream()
                .filter(change -> change.what() != Comparison.What.SAME)
                .toList();
        int reopened = statements.countReopenedBy(opened.source().id(), opened.inForce(), opened.drafted());
        return view(request, "changes", opened)
                .addObject("changes", changes.subList(0, Math.min(changes.size(), 5 * SHOWN)))
                .addObject("total", changes.size())
                .addObject("reopened", reopened);
    }

    @GetMapping("/desk/knowledge/{id:\\d+}/text")
    ModelAndView text(HttpServletRequest request, @PathVariable long id) {
        SourceEditing.Opened opened = open(id);
        return view(request, "text", opened).addObject("text", TypedText.write(opened.drafted()));
    }

    /// As a file, to be changed elsewhere and brought back.
    @GetMapping("/desk/knowledge/{id:\\d+}/text.md")
    ResponseEntity<String> asFile(@PathVariable long id) {
        SourceEditing.Opened opened = open(id);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("source-" + id + ".md")
                                .build()
                                .toString())
                .body(MarkdownText.write(opened.drafted()));
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/text")
    String typed(@PathVariable long id, @RequestParam String text) {
        SourceEditing.Opened opened = open(id);
        if (opened.source().kind() == SourceKind.VISITING) {
            throw new Problem("source-of-the-form", 409);
        }
        return renew(id, texts.typed(text));
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/file")
    String file(@PathVariable long id, @RequestParam MultipartFile file) throws IOException {
        open(id);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return renew(id, texts.read(SourceListPages.bytesOf(file), name));
    }

    /// Asked again only because a person asks.
    @PostMapping("/desk/knowledge/{id:\\d+}/fetch")
    String fetch(@PathVariable long id) {
        SourceEditing.Opened opened = open(id);
        return renew(id, texts.fetch(opened.source().origin()));
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/particulars")
    String particulars(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        open(id);
        boolean waits = editing.change(new SourceId(id), source -> SourceForm.apply(fields, source));
        return "redirect:/desk/knowledge/" + id + "?done=" + (waits ? "drafted" : "same");
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/publish")
    String publish(@PathVariable long id) {
        editors.editor();
        Source source = editing.publish(new SourceId(id));
        return "redirect:/desk/knowledge/" + source.id().value() + "?done=published";
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/withdraw")
    String withdraw(@PathVariable long id) {
        editors.editor();
        editing.withdraw(new SourceId(id));
        return "redirect:/desk/knowledge/" + id + "?done=withdrawn";
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/discard")
    String discard(@PathVariable long id) {
        editors.editor();
        editing.discard(new SourceId(id));
        return "redirect:/desk/knowledge/" + id + "?done=discarded";
    }

    @PostMapping("/desk/knowledge/{id:\\d+}/restore")
    String restore(@PathVariable long id, @RequestParam int version) {
        editors.editor();
        boolean waits = editing.restore(new SourceId(id), version);
        return "redirect:/desk/knowledge/" + id + (waits ? "/changes" : "?done=same");
    }

    private String renew(long id, TextsIn.Came came) {
        SourceEditing.Opened opened = open(id);
        String language = came.language().isEmpty() ? opened.wanted().language() : came.language();
        boolean waits = editing.rewrite(new SourceId(id), language, came.passages(), came.bytes());
        if (!waits) {
            return "redirect:/desk/knowledge/" + id + "?done=same";
        }
        proposals.propose(new SourceId(id), editing.open(new SourceId(id)).drafted());
        return "redirect:/desk/knowledge/" + id + (opened.inForce().isEmpty() ? "?done=drafted" : "/changes");
    }

    private SourceEditing.Opened open(long id) {
        editors.editor();
        return editing.open(new SourceId(id));
    }

    private ModelAndView view(HttpServletRequest request, String name, SourceEditing.Opened opened) {
        Page page = pages.of(request, opened.wanted().title()).unindexed();
        return new ModelAndView("knowledge/desk/" + name)
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("opened", opened);
    }
}
