package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.LookAlikes;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Two works whose pictures look alike, and in what way: what was measured, and the places they share.
@Controller
class LookPages {

    /// Places marked: more than can be told apart help nobody.
    private static final int MARKED = 12;

    private final Pages pages;
    private final Works works;
    private final Pictures pictures;
    private final Cards cards;
    private final LookAlikes looks;

    LookPages(Pages pages, Works works, Pictures pictures, Cards cards, LookAlikes looks) {
        this.pages = pages;
        this.works = works;
        this.pictures = pictures;
        this.cards = cards;
        this.looks = looks;
    }

    static String path(long work, long other) {
        return "/works/" + work + "/looks-like/" + other;
    }

    @GetMapping("/works/{id:\\d{1,18}}/looks-like/{other:\\d{1,18}}")
    ModelAndView open(HttpServletRequest request, @PathVariable("id") long id, @PathVariable("other") long other) {
        Page page =
                pages.of(request, pages.words(request).say("site.looks.title")).unindexed();
        Work one = shown(id);
        Work two = shown(other);
        LookAlikes.Opened opened = looks.open(one.id(), two.id(), page.locale())
                .orElseThrow(() -> Problem.notFound("likeness-not-found", Long.toString(id), Long.toString(other)));
        return new ModelAndView("discovery/site/looks")
                .addObject("page", page)
                .addObject("left", side(one, opened.own(), page))
                .addObject("right", side(two, opened.other(), page))
                .addObject("likeness", opened.likeness())
                .addObject("marks", marks(opened.places()));
    }

    private Work shown(long id) {
        return works.find(new WorkId(id))
                .filter(work -> work.state() != WorkState.DRAFT)
                .orElseThrow(() -> Problem.notFound("work-not-found", Long.toString(id)));
    }

    /// The picture that was compared, which need not be the one on the card.
    private LookSide side(Work work, PictureId picture, Page page) {
        ShownPicture shown = pictures.list(work).stream()
                .filter(each -> each.held() != null && each.held().id().equals(picture) && each.isOpen())
                .findFirst()
                .orElseThrow(() -> Problem.notFound("picture-not-found", Long.toString(picture.value())));
        return new LookSide(cards.of(work, page.words()), Cards.shown(shown, page.words()));
    }

    /// Some of the places, spread over the picture: from the list as it comes, every so many.
    private static List<LookMark> marks(List<LookAlikes.Place> places) {
        List<LookMark> marks = new ArrayList<>();
        int step = Math.max(1, (places.size() + MARKED - 1) / MARKED);
        for (int i = 0; i < places.size(); i += step) {
            LookAlikes.Place place = places.get(i);
            marks.add(new LookMark(
                    marks.size() + 1,
                    percent(place.x()),
                    percent(place.y()),
                    percent(place.otherX()),
                    percent(place.otherY())));
        }
        return marks;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
