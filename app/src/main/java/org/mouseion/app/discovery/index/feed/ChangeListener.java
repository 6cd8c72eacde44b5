package org.mouseion.app.discovery.index.feed;

import org.mouseion.app.collection.WorksChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears what changed. The note is written inside the transaction, so that it is there exactly if the change is.
@Component
class ChangeListener {

    private final PendingWorks pending;
    private final Feed feed;

    ChangeListener(PendingWorks pending, Feed feed) {
        this.pending = pending;
        this.feed = feed;
    }

    @EventListener
    void note(WorksChanged changed) {
        if (!changed.works().isEmpty()) {
            pending.add(changed.works());
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void wake(WorksChanged changed) {
        feed.wake();
    }
}
