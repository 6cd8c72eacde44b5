package org.mouseion.app.knowledge.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceDraft;
import org.mouseion.app.knowledge.SourceDraft.StatementDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.Statements;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The sources, in PostgreSQL.
@Component
class PostgresSources implements Sources {

    private final SourceRows rows;
    private final PassageRows passages;
    private final SourceWriting writing;
    private final DraftRows drafts;
    private final Statements statements;
    private final People people;
    private final TransactionTemplate transaction;

    PostgresSources(
            SourceRows rows,
            PassageRows passages,
            SourceWriting writing,
            DraftRows drafts,
            Statements statements,
            People people,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.passages = passages;
        this.writing = writing;
        this.drafts = drafts;
        this.statements = statements;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return rows.find(id);
    }

    @Override
    public List<Source> list() {
        return rows.list();
    }

    @Override
    public List<Passage> listPassages(SourceId id) {
        return rows.wordsOf(id) == 0 ? passages.listDraft(id) : writing.inForce(id);
    }

    @Override
    public Optional<Passage> findPassage(PassageId id) {
        return passages.find(id);
    }

    @Override
    public SourceId take(SourceDraft draft) {
        SourceId taken = transaction.execute(status -> takeWithin(draft));
        return java.util.Objects.requireNonNull(taken);
    }

    private SourceId takeWithin(SourceDraft draft) {
        Person person = people.currentOrHouse();
        Source known = draft.source().origin().isEmpty()
                ? null
                : rows.findByOrigin(draft.source().origin())
                        .flatMap(found -> rows.lock(found.id()))
                        .orElse(null);
        SourceId id;
        if (known == null) {
            id = writing.begin(draft.source(), draft.passages(), "", person);
        } else {
            id = known.id();
            writing.redraft(known, draft.source(), draft.passages(), List.of(), "", person);
        }
        boolean waits = drafts.find(id).isPresent();
        List<Passage> words = waits ? passages.listDraft(id) : writing.inForce(id);
        accept(id, draft, words);
        boolean takenBack = known != null && known.state() == SourceState.WITHDRAWN;
        if (draft.publish() && waits && !takenBack) {
            writing.publish(rows.lock(id).orElseThrow(), person);
        }
        return id;
    }

    /// Each once: a sentence that a person decided on, whichever way, stays as they decided.
    private void accept(SourceId id, SourceDraft draft, List<Passage> words) {
        if (draft.statements().isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (Statement statement : statements.list(id)) {
            known.add(Likeness.plain(statement.text()));
        }
        // Passages without words were left out; an index counts those that were handed in.
        int[] place = new int[draft.passages().size()];
        int next = 0;
        for (int i = 0; i < place.length; i++) {
            place[i] = CleanWords.passage(draft.passages().get(i)).text().isEmpty() ? -1 : next++;
        }
        for (StatementDraft statement : draft.statements()) {
            int at = statement.passage() >= 0 && statement.passage() < place.length ? place[statement.passage()] : -1;
            if (at < 0) {
                throw new IllegalArgumentException("A statement rests on one of " + place.length
                        + " passages with words, but got index " + statement.passage()
                        + "; maybe it counts from 1");
            }
            if (known.add(Likeness.plain(statement.text()))) {
                statements.write(words.get(at).id(), statement.text(), statement.questions(), Validity.ALWAYS);
            }
        }
    }
}
