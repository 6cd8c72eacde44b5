package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.SimilarWorks;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Two works side by side; where only one was chosen, those that are like it are offered for the other side.
@Controller
class ComparePages {

    private static final int OFFERED = 12;

    private final Pages pages;
    private final Works works;
    private final Cards cards;
    private final SimilarWorks similar;

    ComparePages(Pages pages, Works works, Cards cards, SimilarWorks similar) {
        this.pages = pages;
        this.works = works;
        this.cards = cards;
        this.similar = similar;
    }

    @GetMapping("/compare")
    ModelAndView compare(
            HttpServletRequest request, @RequestParam String left, @RequestParam(defaultValue = "") String right) {
        Page page = pages.of(
                        request,
                        pages.words(request).say("site.compare"),
                        pages.words(request).say("site.compare.description"))
                .unindexed();
        Work first = get(left);
        Card other = right.isBlank() ? null : cards.of(get(right), page.words());
        return new ModelAndView("discovery/site/compare")
                .addObject("page", page)
                .addObject("left", cards.of(first, page.words()))
                .addObject("right", other)
                .addObject("offered", other == null ? offered(first.id(), page) : List.of());
    }

    private List<Card> offered(WorkId work, Page page) {
        List<WorkId> alike = similar.find(work, OFFERED, page.locale()).stream()
                .flatMap(group -> group.works().stream())
                .map(SimilarWorks.Like::work)
                .distinct()
                .toList();
        return cards.of(alike, page.words()).stream()
                .filter(card -> card.picture() != null)
                .limit(OFFERED)
                .toList();
    }

    /// A draft is for the desk only.
    private Work get(@Nullable String number) {
        String typed = number == null ? "" : number.strip().replaceFirst("^.*/works/", "");
        return Optional.of(typed)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> works.find(new WorkId(Long.parseLong(text))))
                .filter(work -> work.state() != WorkState.DRAFT)
                .orElseThrow(() -> Problem.notFound("work-not-found", typed));
    }
}
