package org.mouseion.app.knowledge.visiting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A person's change to the form: a version, a passport, and its passages written anew, all or nothing.
@Component
public final class VisitingEditing {

    private static final List<Role> WHO =
            List.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION, Role.ARCHIVIST, Role.DIRECTOR);

    private final VisitingRows rows;
    private final VisitingPassages passages;
    private final People people;
    private final Ledger ledger;
    private final Clock clock;
    private final TransactionTemplate transaction;

    VisitingEditing(
            VisitingRows rows,
            VisitingPassages passages,
            People people,
            Ledger ledger,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.passages = passages;
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// What came of a change: OVERTAKEN somebody saved since, and nothing was written.
    public enum Outcome {
        CHANGED,
        SAME,
        OVERTAKEN
    }

    public static List<Role> roles() {
        return WHO;
    }

    /// The person signed in, if they may edit; a [Problem] `not-allowed` otherwise.
    public Person editor() {
        Person person = people.getCurrent();
        if (WHO.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }

    public Optional<VisitingEdition> findNewest() {
        return rows.findNewest();
    }

    public Optional<VisitingEdition> find(int version) {
        return rows.find(version);
    }

    public List<VisitingEdition> listVersions(int limit) {
        return rows.list(limit);
    }

    /// @param seen the version the person changed; 0 where there was none
    public Outcome save(int seen, VisitingEdition edition) {
        return save(seen, edition, editor().id(), null);
    }

    public Outcome undo(int seen, int restored) {
        VisitingEdition old = rows.find(restored)
                .orElseThrow(() -> Problem.notFound("visiting-version-not-found", Integer.toString(restored)));
        return save(seen, old, editor().id(), restored);
    }

    /// The house's own doing: the demonstration, an import from the command line. Harmless where it says so already.
    public Outcome take(VisitingEdition edition) {
        return save(-1, edition, people.currentOrHouse().id(), null);
    }

    private Outcome save(int seen, VisitingEdition edition, long author, @Nullable Integer restored) {
        Outcome outcome = transaction.execute(status -> {
            int newest = rows.lock();
            if (seen >= 0 && newest != seen) {
                return Outcome.OVERTAKEN;
            }
            VisitingEdition kept = new VisitingEdition(
                    newest + 1,
                    edition.information(),
                    edition.validity(),
                    edition.reviewBy(),
                    edition.owner(),
                    author,
                    restored,
                    Instant.EPOCH);
            boolean same = rows.find(newest)
                    .map(now -> VisitingTree.of(now).equals(VisitingTree.of(kept)))
                    .orElse(false);
            if (same) {
                return Outcome.SAME;
            }
            rows.insert(kept);
            ledger.write(new Deed(
                    restored == null ? "knowledge.visiting.edited" : "knowledge.visiting.undone",
                    "visiting:" + kept.version(),
                    author == 0 ? "house" : "account:" + author,
                    Map.of("from-version", Integer.toString(newest))));
            passages.write(LocalDate.now(clock));
            return Outcome.CHANGED;
        });
        return outcome == null ? Outcome.SAME : outcome;
    }
}
