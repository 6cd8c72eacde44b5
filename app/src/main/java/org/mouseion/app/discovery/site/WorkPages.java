package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.SpokenText;
import org.mouseion.app.collection.SpokenTexts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkAccess;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.SimilarWorks;
import org.mouseion.app.discovery.levels.LevelView;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A work: its picture, its label, what is known of it and from whom, what is like it and in what way.
@Controller
class WorkPages {

    private static final int ALIKE = 6;

    private final Pages pages;
    private final Works works;
    private final Pictures pictures;
    private final ObjectProvider<PageTexts> texts;
    private final ObjectProvider<SpokenTexts> spoken;
    private final ObjectProvider<WorkAccess> access;
    private final OnSite onSite;
    private final SimilarWorks similar;
    private final Cards cards;
    private final ObjectProvider<LevelView> levels;
    private final TermWords terms;
    private final SchemaOrg schema;
    private final Clock clock;

    WorkPages(
            Pages pages,
            Works works,
            Pictures pictures,
            ObjectProvider<PageTexts> texts,
            ObjectProvider<SpokenTexts> spoken,
            ObjectProvider<WorkAccess> access,
            OnSite onSite,
            SimilarWorks similar,
            Cards cards,
            ObjectProvider<LevelView> levels,
            TermWords terms,
            SchemaOrg schema,
            Clock clock) {
        this.pages = pages;
        this.works = works;
        this.pictures = pictures;
        this.texts = texts;
        this.spoken = spoken;
        this.access = access;
        this.onSite = onSite;
        this.similar = similar;
        this.cards = cards;
        this.levels = levels;
        this.terms = terms;
        this.schema = schema;
        this.clock = clock;
    }

    @GetMapping("/works/{id}")
    ModelAndView work(HttpServletRequest request, @PathVariable("id") long id) {
        Work work = shown(id);
        List<ShownPicture> shown = pictures.list(work);
        Card card = cards.of(work, shown, pages.words(request));
        Page page = page(request, work, shown, card);
        long leaves = leaves(work.id());
        // Of a register the first page is shown; the others have pages of their own.
        WorkView view = WorkView.of(work, leaves > 0 ? shown.stream().limit(1).toList() : shown, card, page, terms);
        return new ModelAndView("discovery/site/work")
                .addObject("page", work.state() == WorkState.PUBLISHED ? page : page.unindexed())
                .addObject("view", view)
                .addObject("leaves", leaves)
                .addObject("level", level(work, page))
                .addObject("said", said(work.id(), onSite.isHere(request)))
                .addObject("here", onSite.isHere(request))
                .addObject("alike", alike(work.id(), page))
                .addObject("citation", Citation.of(work, page, LocalDate.now(clock)));
    }

    /// Its place among others, where it has one.
    private LevelView.@Nullable Place level(Work work, Page page) {
        LevelView held = levels.getIfAvailable();
        return held == null ? null : held.of(work, page.words()).orElse(null);
    }

    /// What is said in its recordings, where it may be read from here.
    private List<SpokenText> said(WorkId work, boolean here) {
        SpokenTexts held = spoken.getIfAvailable();
        WorkAccess rule = access.getIfAvailable();
        return held == null || rule == null || !rule.of(work).isFor(here) ? List.of() : held.list(work);
    }

    /// Pages of it that a visitor may see, where its pictures are pages.
    private long leaves(WorkId work) {
        PageTexts held = texts.getIfAvailable();
        return held == null
                ? 0
                : held.outline(work).stream().filter(leaf -> leaf.isFor(true)).count();
    }

    @GetMapping("/works/{id}/cite.ris")
    ResponseEntity<String> ris(HttpServletRequest request, @PathVariable("id") long id) {
        return file(citation(request, id).ris(), "application/x-research-info-systems", "mouseion-" + id + ".ris");
    }

    @GetMapping("/works/{id}/cite.bib")
    ResponseEntity<String> bibtex(HttpServletRequest request, @PathVariable("id") long id) {
        return file(citation(request, id).bibtex(), "application/x-bibtex", "mouseion-" + id + ".bib");
    }

    private Citation citation(HttpServletRequest request, long id) {
        Work work = shown(id);
        List<ShownPicture> shown = pictures.list(work);
        Card card = cards.of(work, shown, pages.words(request));
        return Citation.of(work, page(request, work, shown, card), LocalDate.now(clock));
    }

    private static ResponseEntity<String> file(String text, String type, String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(text);
    }

    /// A draft is for the desk only: to a visitor it does not exist.
    private Work shown(long id) {
        Work work = works.get(new WorkId(id));
        if (work.state() == WorkState.DRAFT) {
            throw Problem.notFound("work-not-found", Long.toString(id));
        }
        return work;
    }

    private Page page(HttpServletRequest request, Work work, List<ShownPicture> shown, Card card) {
        String makers =
                String.join(", ", card.makers().stream().map(Card.By::name).toList());
        String title = makers.isEmpty() ? card.title().text() : card.title().text() + ", " + makers;
        String description = work.facts()
                .description()
                .find(pages.words(request).locale())
                .map(said -> shorten(said.text()))
                .orElse("");
        Page page = pages.of(request, title, description);
        Card.Shown picture = card.picture();
        String preview = picture == null
                ? null
                : picture.preview().startsWith("/") ? page.base() + picture.preview() : picture.preview();
        return page.withPicture(preview).withJsonLd(schema.work(work, shown, page));
    }

    private List<Alike> alike(WorkId id, Page page) {
        return similar.find(id, ALIKE, page.locale()).stream()
                .map(group -> new Alike(
                        group.reason(),
                        group.works().stream()
                                .flatMap(like -> cards.of(List.of(like.work()), page.words()).stream()
                                        .map(card -> new Alike.Neighbour(
                                                card,
                                                like.why(),
                                                group.way().isOfPictures()
                                                        ? LookPages.path(id.value(), card.id())
                                                        : "")))
                                .toList()))
                .filter(group -> !group.works().isEmpty())
                .toList();
    }

    private static String shorten(String text) {
        if (text.length() <= 200) {
            return text;
        }
        int end = text.lastIndexOf(' ', 199);
        return text.substring(0, end < 100 ? 199 : end) + "…";
    }
}
