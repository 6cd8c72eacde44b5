package org.mouseion.app.collection.vocabulary.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.collection.VocabularyScheme.Use;
import org.mouseion.app.collection.vocabulary.ConceptEditing;
import org.mouseion.app.collection.vocabulary.TurtleExport;
import org.mouseion.app.collection.vocabulary.exchange.ImportVocabulary;
import org.mouseion.app.collection.vocabulary.exchange.UnreadPlaces;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The vocabularies, the tree of one, a file in and a file out.
@Controller
class VocabularyPages {

    /// A level longer than this is searched, not read.
    private static final int LONGEST_LEVEL = 500;

    /// Files with unread places, and places of each, that the first page shows.
    private static final int UNREAD_JOBS = 5;

    private static final int UNREAD_PLACES = 50;

    private final Pages pages;
    private final Desk desk;
    private final Vocabulary vocabulary;
    private final ConceptEditing editing;
    private final ImportVocabulary imports;
    private final TurtleExport export;
    private final UnreadPlaces unread;

    VocabularyPages(
            Pages pages,
            Desk desk,
            Vocabulary vocabulary,
            ConceptEditing editing,
            ImportVocabulary imports,
            TurtleExport export,
            UnreadPlaces unread) {
        this.pages = pages;
        this.desk = desk;
        this.vocabulary = vocabulary;
        this.editing = editing;
        this.imports = imports;
        this.export = export;
        this.unread = unread;
    }

    @GetMapping("/desk/vocabulary")
    ModelAndView schemes(HttpServletRequest request, @RequestParam(defaultValue = "0") long job) {
        editing.editor();
        Map<VocabularyScheme, Integer> schemes = new LinkedHashMap<>();
        vocabulary
                .listSchemes()
                .forEach(scheme ->
                        schemes.put(scheme, vocabulary.listAll(scheme.key()).size()));
        return view("schemes", page(request, pages.words(request).say("vocabulary.title")))
                .addObject("schemes", schemes)
                .addObject("unread", unread.listRecent(UNREAD_JOBS, UNREAD_PLACES))
                .addObject("job", job);
    }

    @GetMapping("/desk/vocabulary/{scheme:[a-z0-9][a-z0-9:-]*}")
    ModelAndView tree(
            HttpServletRequest request, @PathVariable String scheme, @RequestParam(defaultValue = "") String q) {
        editing.editor();
        VocabularyScheme known = get(scheme);
        Page page = page(request, known.title().in(pages.words(request).locale()));
        List<Concept> found = q.isBlank()
                ? vocabulary.listAll(scheme).stream()
                        .filter(concept -> concept.broader().isEmpty())
                        .toList()
                : vocabulary.findByBeginning(q, LONGEST_LEVEL).stream()
                        .filter(concept -> concept.scheme().equals(scheme))
                        .toList();
        return view("tree", page)
                .addObject("scheme", known)
                .addObject("q", q)
                .addObject("concepts", sorted(found, page.words()))
                .addObject("total", found.size());
    }

    @GetMapping("/desk/vocabulary/{scheme:[a-z0-9][a-z0-9:-]*}/turtle")
    void turtle(@PathVariable String scheme, HttpServletResponse response) throws IOException {
        editing.editor();
        get(scheme);
        response.setContentType("text/turtle;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + scheme.replace(':', '-') + ".ttl\"");
        export.write(scheme, response.getOutputStream());
    }

    @PostMapping("/desk/vocabulary/import")
    ModelAndView take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "") List<String> use)
            throws IOException {
        editing.editor();
        if (file.isEmpty()) {
            throw new Problem("vocabulary-empty", 422);
        }
        if (!scheme.isBlank() && !scheme.matches("[a-z0-9][a-z0-9:-]*")) {
            throw new Problem("vocabulary-key", 422, scheme);
        }
        Set<Use> uses = EnumSet.noneOf(Use.class);
        use.stream().filter(name -> !name.isEmpty()).map(Use::valueOf).forEach(uses::add);
        try (InputStream content = file.getInputStream()) {
            String name = file.getOriginalFilename();
            JobId job = imports.ask(content, name == null ? "vocabulary" : name, scheme.strip(), uses);
            return new ModelAndView("redirect:/desk/vocabulary?job=" + job.value());
        }
    }

    private VocabularyScheme get(String key) {
        return vocabulary.listSchemes().stream()
                .filter(scheme -> scheme.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("vocabulary-not-found", key));
    }

    static List<Concept> sorted(List<Concept> concepts, Words words) {
        return concepts.stream()
                .sorted(Comparator.comparing(
                        concept -> concept.labels().in(words.locale()), java.text.Collator.getInstance(words.locale())))
                .limit(LONGEST_LEVEL)
                .toList();
    }

    private Page page(HttpServletRequest request, String title) {
        return pages.of(request, title).unindexed();
    }

    private ModelAndView view(String name, Page page) {
        return new ModelAndView("collection/vocabulary/" + name)
                .addObject("page", page)
                .addObject("menu", desk.menu());
    }
}
