package org.mouseion.app.discovery.pagefeed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PageTextsChanged;
import org.mouseion.app.collection.SpokenTexts;
import org.mouseion.app.collection.SpokenTextsChanged;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.discovery.index.IndexBuilt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears what changed, inside the transaction: a note is there exactly if the change is.
@Component
class PageChanges {

    private final PendingPages pending;
    private final PageTexts texts;
    private final SpokenTexts spoken;
    private final Levels levels;
    private final PageFeed feed;

    PageChanges(PendingPages pending, PageTexts texts, SpokenTexts spoken, Levels levels, PageFeed feed) {
        this.pending = pending;
        this.texts = texts;
        this.spoken = spoken;
        this.levels = levels;
        this.feed = feed;
    }

    @EventListener
    void note(PageTextsChanged changed) {
        if (!changed.pictures().isEmpty()) {
            pending.addPages(changed.pictures());
        }
    }

    /// Its title, its pictures, their order, what it lies in, or who may see it; a rule holds for all below it.
    @EventListener
    void note(WorksChanged changed) {
        if (!changed.works().isEmpty()) {
            List<WorkId> all = levels.withBelow(changed.works());
            Set<WorkId> series = new LinkedHashSet<>(texts.listSeries(all));
            series.addAll(spoken.listWorks(all));
            pending.addWorks(series);
        }
    }

    @EventListener
    void note(SpokenTextsChanged changed) {
        pending.addWorks(List.of(changed.work()));
    }

    /// Whoever has the index built anew means all of it.
    @EventListener
    void note(IndexBuilt built) {
        pending.addAll();
        feed.wake();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void wake(PageTextsChanged changed) {
        feed.wake();
    }
}
