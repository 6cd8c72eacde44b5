package org.mouseion.app.collection.vocabulary.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.catalogue.desk.Sent;
import org.mouseion.app.collection.vocabulary.ConceptEditing;
import org.mouseion.app.collection.vocabulary.ConceptFacts;
import org.mouseion.app.collection.vocabulary.ConceptVersion;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One concept: its labels in every language, what is above and below it, what became of it.
@Controller
class ConceptPages {

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Vocabulary vocabulary;
    private final ConceptEditing editing;
    private final ConceptForm form;

    ConceptPages(
            Pages pages, Desk desk, People people, Vocabulary vocabulary, ConceptEditing editing, ConceptForm form) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.vocabulary = vocabulary;
        this.editing = editing;
        this.form = form;
    }

    @GetMapping("/desk/vocabulary/concepts/{id:\\d+}")
    ModelAndView show(
            HttpServletRequest request, @PathVariable long id, @RequestParam(defaultValue = "") String saved) {
        editing.editor();
        Concept concept = get(id);
        Words words = pages.words(request);
        Page page = pages.of(request, concept.labels().in(words.locale())).unindexed();
        List<ConceptVersion> versions = editing.listVersions(concept.id(), 20);
        return new ModelAndView("collection/vocabulary/concept")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject("concept", concept)
                .addObject("now", versions.getFirst())
                .addObject("versions", versions)
                .addObject("vocabulary", vocabulary)
                .addObject("narrower", VocabularyPages.sorted(vocabulary.list(concept.narrower()), words))
                .addObject("saved", saved);
    }

    /// The level below, for htmx; without JavaScript the concept's own page lists it.
    @GetMapping("/desk/vocabulary/concepts/{id:\\d+}/narrower")
    ModelAndView narrower(HttpServletRequest request, @PathVariable long id) {
        editing.editor();
        Page page = pages.of(request, "").unindexed();
        return new ModelAndView("collection/vocabulary/level")
                .addObject("page", page)
                .addObject("concepts", VocabularyPages.sorted(vocabulary.list(get(id).narrower()), page.words()));
    }

    @PostMapping("/desk/vocabulary/concepts/{id:\\d+}")
    String save(HttpServletRequest request, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        editing.editor();
        Sent sent = new Sent(fields);
        ConceptVersion seen = seen(id, sent.get("version"));
        ConceptFacts facts = form.apply(sent, seen.facts(), pages.words(request).tag());
        if (facts.labels().isEmpty()) {
            throw new Problem("concept-without-label", 422);
        }
        return after(id, editing.edit(new ConceptId(id), seen.version(), facts));
    }

    @PostMapping("/desk/vocabulary/concepts/{id:\\d+}/undo")
    String undo(@PathVariable long id, @RequestParam int version, @RequestParam int to) {
        return after(id, editing.undo(new ConceptId(id), version, to));
    }

    private ConceptVersion seen(long id, String version) {
        return editing.listVersions(new ConceptId(id), 1_000).stream()
                .filter(v -> Integer.toString(v.version()).equals(version))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("concept-version-not-found", version));
    }

    private static String after(long id, ConceptEditing.Outcome outcome) {
        return "redirect:/desk/vocabulary/concepts/" + id + "?saved="
                + outcome.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Concept get(long id) {
        return vocabulary
                .find(new ConceptId(id))
                .orElseThrow(() -> Problem.notFound("concept-not-found", Long.toString(id)));
    }
}
