package org.mouseion.app.collection.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.VocabularyChanged;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One person's change to one concept: a version, a passport, and works tied anew.
@Component
public final class ConceptEditing {

    private final JdbcClient sql;
    private final ConceptRows rows;
    private final CurrentSnapshot current;
    private final People people;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ConceptEditing(
            JdbcClient sql,
            ConceptRows rows,
            CurrentSnapshot current,
            People people,
            Ledger ledger,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.rows = rows;
        this.current = current;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// What came of a change: CHANGED a version was made; SAME it said so already; OVERTAKEN somebody changed it since
    /// the version the person saw, and nothing was written.
    public enum Outcome {
        CHANGED,
        SAME,
        OVERTAKEN
    }

    /// The person signed in, if they may edit; a [Problem] `not-allowed` otherwise.
    public Person editor() {
        Person person = people.getCurrent();
        if (!person.may(Role.CURATOR) && !person.may(Role.ARCHIVIST)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }

    public Outcome edit(ConceptId id, int version, ConceptFacts facts) {
        return change(id, version, facts, "EDIT", null);
    }

    public Outcome undo(ConceptId id, int version, int restored) {
        ConceptVersion old = listVersions(id, 1_000).stream()
                .filter(v -> v.version() == restored)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("concept-version-not-found", Integer.toString(restored)));
        return change(id, version, old.facts(), "UNDO", restored);
    }

    /// Newest first; the first is the concept as it is. A [Problem] `concept-not-found` where there is none.
    public List<ConceptVersion> listVersions(ConceptId id, int limit) {
        List<ConceptVersion> versions = sql.sql("""
                select version, changed, author, kind, restored, facts from collection.concept where id = :id
                union all
                select version, changed, author, kind, restored, facts from collection.concept_version
                where concept = :id
                order by version desc limit :limit""")
                .param("id", id.value())
                .param("limit", limit)
                .query(ConceptEditing::read)
                .list();
        if (versions.isEmpty()) {
            throw Problem.notFound("concept-not-found", Long.toString(id.value()));
        }
        return versions;
    }

    private Outcome change(ConceptId id, int version, ConceptFacts facts, String kind, @Nullable Integer restored) {
        Person person = editor();
        Outcome outcome = transaction.execute(status -> {
            long stamp = rows.nextVersion();
            ConceptVersion now = listVersions(id, 1).getFirst();
            if (now.version() != version) {
                return Outcome.OVERTAKEN;
            }
            if (now.facts().equals(facts)) {
                return Outcome.SAME;
            }
            Node node = current.get()
                    .findNode(id)
                    .orElseThrow(() -> Problem.notFound("concept-not-found", Long.toString(id.value())));
            checkNoCircle(node, facts);
            rows.keep(new long[] {id.value()});
            sql.sql("update collection.concept set version = version + 1, changed = now(), author = ?, kind = ?,"
                            + " restored = ?::integer, edited = true, stamp = ?, facts = ?::json where id = ?")
                    .param(person.id())
                    .param(kind)
                    .param(restored)
                    .param(stamp)
                    .param(FactsJson.write(facts))
                    .param(id.value())
                    .update();
            ledger.write(new Deed(
                    kind.equals("UNDO") ? "concept.undone" : "concept.edited",
                    "concept:" + id.value(),
                    "account:" + person.id(),
                    Map.of("from-version", Integer.toString(version), "uri", node.uri())));
            current.refreshAfterCommit();
            events.publishEvent(new VocabularyChanged(node.scheme(), List.of(id)));
            return Outcome.CHANGED;
        });
        return outcome == null ? Outcome.SAME : outcome;
    }

    /// A concept is not above itself.
    private void checkNoCircle(Node node, ConceptFacts facts) {
        Snapshot now = current.get();
        for (String uri : facts.broader()) {
            boolean circle = uri.equals(node.uri())
                    || now.findId(uri)
                            .filter(above -> now.listBroader(above).contains(node.id()))
                            .isPresent();
            if (circle && !node.facts().broader().contains(uri)) {
                throw new Problem("broader-circle", 422, uri);
            }
        }
    }

    private static ConceptVersion read(ResultSet row, int number) throws SQLException {
        return new ConceptVersion(
                row.getInt("version"),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                row.getLong("author"),
                row.getString("kind"),
                row.getObject("restored", Integer.class),
                FactsJson.read(row.getString("facts"), ConceptFacts.class));
    }
}
