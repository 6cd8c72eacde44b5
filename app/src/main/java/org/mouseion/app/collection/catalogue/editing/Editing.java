package org.mouseion.app.collection.catalogue.editing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.collection.catalogue.Incoming;
import org.mouseion.app.collection.catalogue.SourceLock;
import org.mouseion.app.collection.catalogue.Terms;
import org.mouseion.app.collection.catalogue.WorkKind;
import org.mouseion.app.collection.catalogue.WorkWriting;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One person's change to one work.
@Component
public final class Editing {

    private final Works works;
    private final WorkHistory history;
    private final WorkWriting writing;
    private final Incoming incoming;
    private final SourceLock lock;
    private final Terms terms;
    private final People people;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Editing(
            Works works,
            WorkHistory history,
            WorkWriting writing,
            Incoming incoming,
            SourceLock lock,
            Terms terms,
            People people,
            Ledger ledger,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.works = works;
        this.history = history;
        this.writing = writing;
        this.incoming = incoming;
        this.lock = lock;
        this.terms = terms;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The person signed in, if they may edit; a [Problem] `not-allowed` otherwise.
    public Person editor() {
        Person person = people.getCurrent();
        if (!person.may(Role.CURATOR) && !person.may(Role.ARCHIVIST)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }

    /// Makes the work say `facts`, if it is still at `version`.
    public Edited edit(WorkId id, int version, WorkState state, WorkFacts facts, String why) {
        return change(
                id,
                version,
                (now, person) ->
                        write(now, state, terms.tie(facts), hand(person, WorkKind.EDIT, why, null), "work.edited"));
    }

    /// Makes the work say again what it said at version `restored`.
    public Edited undo(WorkId id, int version, int restored) {
        WorkVersion old = history.find(id, restored)
                .orElseThrow(() -> Problem.notFound("version-not-found", Integer.toString(restored)));
        return change(id, version, (now, person) -> {
            boolean gone = now.state() == WorkState.VANISHED || old.state() == WorkState.VANISHED;
            return write(
                    now,
                    gone ? now.state() : old.state(),
                    terms.tie(old.facts()),
                    hand(person, WorkKind.UNDO, "", restored),
                    "work.undone");
        });
    }

    /// Decides about what the source says now: takes `fields` from it and keeps the rest as the person has it.
    public Edited settle(WorkId id, int version, Collection<WorkField> fields, String why) {
        return change(id, version, (now, person) -> {
            Incoming.Waiting waiting = incoming.find(id).orElse(null);
            if (waiting == null) {
                return new Edited.Same(now);
            }
            WorkFacts merged = terms.tie(FieldChange.take(now.facts(), waiting.facts(), fields));
            incoming.settle(id, waiting.facts());
            Edited edited =
                    write(now, now.state(), merged, hand(person, WorkKind.EDIT, why, null), "work.source-weighed");
            if (edited instanceof Edited.Same) {
                // Everything was kept as it is: a decision all the same.
                ledger.write(deed("work.source-weighed", now, person, Set.of()));
                incoming.followWhereEqual(id, now.facts());
            }
            return edited;
        });
    }

    private interface Change {
        Edited make(Work now, Person person);
    }

    private Edited change(WorkId id, int version, Change change) {
        Person person = editor();
        Work seen = works.get(id);
        Edited edited = transaction.execute(status -> {
            lock.take(seen.source().source());
            Work now = works.get(id);
            return now.version() == version ? change.make(now, person) : new Edited.Overtaken(now);
        });
        if (edited == null) {
            throw new IllegalStateException("The change of work " + id.value() + " came to nothing");
        }
        return edited;
    }

    private Edited write(Work now, WorkState state, WorkFacts facts, WorkWriting.Hand hand, String action) {
        Set<WorkField> fields = FieldChange.between(now.facts(), facts);
        if (fields.isEmpty() && state == now.state()) {
            return new Edited.Same(now);
        }
        incoming.remember(now.source(), now.id(), now.facts());
        writing.rewrite(now.id(), state, facts, hand);
        incoming.followWhereEqual(now.id(), facts);
        ledger.write(deed(action, now, editor(), fields));
        events.publishEvent(new WorksChanged(java.util.List.of(now.id())));
        return new Edited.Changed(works.get(now.id()));
    }

    private static WorkWriting.Hand hand(Person person, WorkKind kind, String why, @Nullable Integer restored) {
        return new WorkWriting.Hand(person.id(), kind, why.strip(), restored);
    }

    /// The passport says who, which work, from which version and which fields; not the words, which are in the history.
    private static Deed deed(String action, Work before, Person person, Set<WorkField> fields) {
        Map<String, String> facts = new HashMap<>();
        facts.put("from-version", Integer.toString(before.version()));
        facts.put("fields", fields.stream().map(WorkField::component).collect(Collectors.joining(" ")));
        return new Deed(action, "work:" + before.id().value(), "account:" + person.id(), facts);
    }
}
