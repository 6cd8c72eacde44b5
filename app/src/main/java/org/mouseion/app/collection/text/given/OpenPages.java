package org.mouseion.app.collection.text.given;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;

/// The pages of a work that whoever asks may see.
@Component
class OpenPages {

    private final Works works;
    private final PageTexts texts;
    private final OnSite onSite;

    OpenPages(Works works, PageTexts texts, OnSite onSite) {
        this.works = works;
        this.texts = texts;
        this.onSite = onSite;
    }

    /// The work, or a [Problem] `work-not-found`; a draft is for the desk only.
    Work work(long id) {
        return Optional.of(works.get(new WorkId(id)))
                .filter(work -> work.state() != WorkState.DRAFT)
                .orElseThrow(() -> Problem.notFound("work-not-found", Long.toString(id)));
    }

    /// The pages in their order that may be seen from where it is asked and that somebody or something has read.
    List<TextPage> listRead(Work work, HttpServletRequest request) {
        boolean here = onSite.isHere(request);
        return texts.listOf(work.id()).stream()
                .filter(page -> page.writing() != null && page.access().isFor(here))
                .toList();
    }

    /// The page, or a [Problem]: `page-not-found` where there is none or it is for the desk, `page-in-the-house` where
    /// it
    /// may be read in the house only, `page-unread` where nobody has read it.
    TextPage read(Work work, int number, HttpServletRequest request) {
        TextPage page = texts.find(work.id(), number)
                .filter(each -> each.access().isFor(true))
                .orElseThrow(() -> Problem.notFound("page-not-found", Integer.toString(number)));
        if (!page.access().isFor(onSite.isHere(request))) {
            throw new Problem("page-in-the-house", 403, Integer.toString(number));
        }
        if (page.writing() == null) {
            throw Problem.notFound("page-unread", Integer.toString(number));
        }
        return page;
    }
}
