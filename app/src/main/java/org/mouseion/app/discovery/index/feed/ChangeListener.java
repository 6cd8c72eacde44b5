package org.mouseion.app.discovery.index.feed;

import java.util.List;
import org.mouseion.app.collection.AgentsChanged;
import org.mouseion.app.collection.VocabularyChanged;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.index.ValueField;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears what changed. The note is written inside the transaction, so that it is there exactly if the change is.
@Component
class ChangeListener {

    private final PendingWorks pending;
    private final TouchedNames touched;
    private final Feed feed;

    ChangeListener(PendingWorks pending, TouchedNames touched, Feed feed) {
        this.pending = pending;
        this.touched = touched;
        this.feed = feed;
    }

    @EventListener
    void note(WorksChanged changed) {
        if (!changed.works().isEmpty()) {
            pending.add(changed.works());
        }
    }

    @EventListener
    void note(AgentsChanged changed) {
        touch(
                ValueField.FACET_MAKER,
                changed.agents().stream()
                        .map(agent -> FacetValues.of(agent.value()))
                        .toList());
    }

    @EventListener
    void note(VocabularyChanged changed) {
        touch(
                ValueField.CONCEPT,
                changed.changed().stream()
                        .map(concept -> FacetValues.of(concept.value()))
                        .toList());
    }

    private void touch(ValueField field, List<String> values) {
        if (!values.isEmpty()) {
            touched.add(field, values);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void wake(WorksChanged changed) {
        feed.wake();
    }
}
