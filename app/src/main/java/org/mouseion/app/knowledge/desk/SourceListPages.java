package org.mouseion.app.knowledge.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.intake.TextsIn;
import org.mouseion.app.knowledge.sources.DraftRows;
import org.mouseion.app.knowledge.sources.Editors;
import org.mouseion.app.knowledge.sources.Particulars;
import org.mouseion.app.knowledge.sources.SourceEditing;
import org.mouseion.app.knowledge.sources.SourceRows;
import org.mouseion.app.knowledge.statements.Proposals;
import org.mouseion.app.knowledge.statements.StatementRows;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The list of sources, and the three ways in: a file, an address, a typed text.
@Controller
class SourceListPages {

    private final Pages pages;
    private final Desk desk;
    private final Editors editors;
    private final SourceRows rows;
    private final DraftRows drafts;
    private final StatementRows statements;
    private final SourceEditing editing;
    private final Proposals proposals;
    private final TextsIn texts;
    private final HouseSource house;

    SourceListPages(
            Pages pages,
            Desk desk,
            Editors editors,
            SourceRows rows,
            DraftRows drafts,
            StatementRows statements,
            SourceEditing editing,
            Proposals proposals,
            TextsIn texts,
            HouseSource house) {
        this.pages = pages;
        this.desk = desk;
        this.editors = editors;
        this.rows = rows;
        this.drafts = drafts;
        this.statements = statements;
        this.editing = editing;
        this.proposals = proposals;
        this.texts = texts;
        this.house = house;
    }

    @GetMapping("/desk/knowledge")
    ModelAndView list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "title") String sort) {
        editors.editor();
        Page page = pages.of(request, pages.words(request).say("sources.title")).unindexed();
        SourceLines.Query query = new SourceLines.Query(q, state, kind, language, owner, sort);
        return new ModelAndView("knowledge/desk/sources")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("query", query)
                .addObject(
                        "lines",
                        SourceLines.of(
                                rows.list(), new HashSet<>(drafts.list()), statements.count(), query, page.words()));
    }

    @PostMapping("/desk/knowledge/file")
    String file(HttpServletRequest request, @RequestParam MultipartFile file) throws IOException {
        editors.editor();
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return begin(request, SourceKind.DOCUMENT, texts.read(bytesOf(file), name), "", "");
    }

    @PostMapping("/desk/knowledge/web")
    String web(HttpServletRequest request, @RequestParam String address) {
        editors.editor();
        return begin(request, SourceKind.WEB, texts.fetch(address), "", "");
    }

    @PostMapping("/desk/knowledge/text")
    String text(
            HttpServletRequest request,
            @RequestParam String title,
            @RequestParam(defaultValue = "") String language,
            @RequestParam String text) {
        editors.editor();
        if (title.isBlank()) {
            throw new Problem("source-without-title", 422);
        }
        return begin(request, SourceKind.PAGE, texts.typed(text), title, language);
    }

    /// A file no larger than a document may be: the server takes greater ones, for imports.
    static byte[] bytesOf(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw new Problem("document-empty", 422, String.valueOf(file.getOriginalFilename()));
        }
        if (file.getSize()
                > org.mouseion.formats.documents.DocumentLimits.standard().largest()) {
            throw new Problem("document-too-large", 422, String.valueOf(file.getOriginalFilename()));
        }
        return file.getBytes();
    }

    private String begin(
            HttpServletRequest request, SourceKind kind, TextsIn.Came came, String title, String language) {
        Person person = editors.editor();
        String chosen =
                Tongues.find(language).map(java.util.Locale::getLanguage).orElse(came.language());
        String tongue = chosen.isEmpty() ? pages.words(request).tag() : chosen;
        Source particulars = Particulars.begun(
                kind,
                title.isBlank() ? came.title() : title,
                tongue,
                came.origin(),
                house.get().name(java.util.Locale.forLanguageTag(tongue)),
                person.id());
        SourceId id = editing.begin(particulars, came.passages(), came.bytes());
        proposals.propose(id, editing.open(id).drafted());
        return "redirect:/desk/knowledge/" + id.value() + "?taken="
                + came.passages().size() + "&hidden=" + came.hidden();
    }
}
