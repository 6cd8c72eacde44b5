package org.mouseion.app.knowledge.recall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.knowledge.Derivative;
import org.mouseion.app.knowledge.DerivativeId;
import org.mouseion.app.knowledge.DerivativeState;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved;
import org.mouseion.app.knowledge.GroundMoved.How;
import org.mouseion.app.knowledge.Recalled;
import org.mouseion.app.platform.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Hears that ground moved, and lets nothing stand on it: what changed queues for a person, what is gone is pulled.
@Component
public class Recall {

    private final PostgresDerivatives derivatives;
    private final RecallRows rows;
    private final People people;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Recall(
            PostgresDerivatives derivatives,
            RecallRows rows,
            People people,
            Ledger ledger,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.derivatives = derivatives;
        this.rows = rows;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Runs in the transaction that moved the ground.
    @EventListener
    void on(GroundMoved moved) {
        moved(moved.grounds(), moved.how(), moved.why());
    }

    /// A record of the catalogue says something else, or is gone.
    @EventListener
    void on(WorksChanged changed) {
        if (!rows.anythingRestsOnWorks()) {
            return;
        }
        List<Ground> grounds = new ArrayList<>();
        changed.works().forEach(work -> grounds.add(new Ground.OfWork(work)));
        moved(grounds, How.CHANGED, "work-changed");
    }

    /// Recalls what rests on `grounds` at any remove. What is pulled already stays pulled; a person lets it stand again
    /// by making it anew.
    ///
    /// @param why key of the reason, as in [GroundMoved]
    public Recalled moved(Collection<Ground> grounds, How how, String why) {
        Recalled recalled = grounds.isEmpty() ? null : transaction.execute(status -> recall(grounds, how, why));
        return recalled == null ? new Recalled(List.of(), List.of()) : recalled;
    }

    private Recalled recall(Collection<Ground> grounds, How how, String why) {
        DerivativeState after = how == How.CHANGED ? DerivativeState.QUEUED : DerivativeState.PULLED;
        List<Derivative> falling = derivatives.lockResting(grounds).stream()
                .filter(derivative -> derivative.state().compareTo(after) < 0)
                .toList();
        if (falling.isEmpty()) {
            return new Recalled(List.of(), List.of());
        }
        long id = rows.write(how, why, grounds, people.currentOrHouse().id(), falling, after);
        ledger.write(new Deed(
                "knowledge.recalled",
                "recall:" + id,
                actor(),
                Map.of(
                        "how", how.name(),
                        "why", why,
                        "state", after.name(),
                        "derivatives", Integer.toString(falling.size()))));
        List<DerivativeId> ids = falling.stream().map(Derivative::id).toList();
        Recalled recalled =
                after == DerivativeState.PULLED ? new Recalled(ids, List.of()) : new Recalled(List.of(), ids);
        events.publishEvent(recalled);
        return recalled;
    }

    /// Takes a recall back: what it set aside stands as it stood before, unless it was set aside again since. Returns
    /// how many derivatives stand again.
    public int undo(long recall) {
        Integer restored = transaction.execute(status -> {
            int count = rows.restore(recall);
            ledger.write(new Deed(
                    "knowledge.recall.undone",
                    "recall:" + recall,
                    actor(),
                    Map.of("derivatives", Integer.toString(count))));
            return count;
        });
        return restored == null ? 0 : restored;
    }

    private String actor() {
        long account = people.currentOrHouse().id();
        return account == 0 ? "house" : "account:" + account;
    }
}
