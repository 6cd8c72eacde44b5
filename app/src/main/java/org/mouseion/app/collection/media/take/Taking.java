package org.mouseion.app.collection.media.take;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What a person does with a take: mends a line, begins it, takes it back.
@Component
public class Taking {

    private final Takes takes;
    private final Works works;
    private final Jobs jobs;
    private final Ledger ledger;
    private final List<Accompaniment> beside;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Taking(
            Takes takes,
            Works works,
            Jobs jobs,
            Ledger ledger,
            List<Accompaniment> beside,
            JdbcClient sql,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.takes = takes;
        this.works = works;
        this.jobs = jobs;
        this.ledger = ledger;
        this.beside = List.copyOf(beside);
        this.sql = sql;
        this.events = events;
        this.transaction = transaction;
    }

    /// Says which work a line goes to; null for none.
    public void choose(long take, int number, @Nullable WorkId work) {
        open(take);
        if (work != null) {
            works.get(work);
        }
        Line line = takes.get(take, number);
        takes.write(
                take,
                new Line(
                        number,
                        line.place(),
                        line.name(),
                        work,
                        work == null ? Line.How.NONE : Line.How.PERSON,
                        List.of(),
                        line.part(),
                        Line.State.WAITING,
                        Why.NOTHING,
                        null));
    }

    /// Leaves a line out.
    public void leave(long take, int number) {
        open(take);
        takes.write(take, takes.get(take, number).with(Line.State.LEFT, Why.NOTHING, null));
    }

    public void wish(long take, Wishes wishes) {
        open(take);
        takes.wish(take, wishes);
    }

    /// Asks for the job; once only.
    public JobId begin(long take) {
        open(take);
        return Objects.requireNonNull(transaction.execute(status -> {
            JobId job = jobs.ask(TakeJob.NAME, Map.of(TakeJob.TAKE, Long.toString(take)));
            takes.begin(take, job);
            return job;
        }));
    }

    /// Puts away every picture that came with the take. They can be brought back one by one.
    ///
    /// @return how many
    public int undo(long take, Person person) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Long> touched =
                    sql.sql("""
                    update collection.picture set removed = now(), changed = now()
                    where take = ? and removed is null returning coalesce(work, 0)""").param(take).query((row, n) -> row.getLong(1)).list();
            beside.forEach(keeper -> keeper.undo(takes.get(take)));
            takes.markUndone(take);
            ledger.write(new Deed(
                    "picture.take-undone",
                    "take:" + take,
                    person.id() == 0 ? "house" : "account:" + person.id(),
                    Map.of("pictures", Integer.toString(touched.size()))));
            List<WorkId> changed = touched.stream()
                    .filter(work -> work != 0)
                    .distinct()
                    .map(WorkId::new)
                    .toList();
            if (!changed.isEmpty()) {
                events.publishEvent(new WorksChanged(changed));
            }
            return touched.size();
        }));
    }

    private void open(long take) {
        if (takes.get(take).isBegun()) {
            throw new Problem("take-begun", 409, Long.toString(take));
        }
    }
}
