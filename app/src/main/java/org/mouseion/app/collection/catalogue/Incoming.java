package org.mouseion.app.collection.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works.Fate;
import org.mouseion.app.collection.Works.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a source says now of works that a person edited: set beside the edit, never over it.
@Component
public final class Incoming {

    private final JdbcClient sql;
    private final WorkWriting writing;

    Incoming(JdbcClient sql, WorkWriting writing) {
        this.sql = sql;
        this.writing = writing;
    }

    /// What the catalogue has and what the source had said, as text without the ties to the vocabulary.
    private record Held(String now, String base) {
        static Held of(String now, String base) {
            return new Held(bare(now), bare(base));
        }

        private static String bare(String json) {
            return bareOf(FactsJson.read(json, WorkFacts.class));
        }

        static String bareOf(WorkFacts facts) {
            return FactsJson.write(Terms.untie(facts));
        }
    }

    /// Weighs each record against the edit: where the source now says what the person wrote, they agree and the work
    /// follows its source again; where it says what it said before, nothing waits; else it waits for a person.
    Map<Integer, Outcome> weigh(String source, long run, List<WorkChange> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        Map<Long, Held> held = find(changes);
        List<Long> agreed = new ArrayList<>();
        List<Long> settled = new ArrayList<>();
        List<WorkChange> waiting = new ArrayList<>();
        Map<Integer, Outcome> outcomes = new HashMap<>();
        for (WorkChange change : changes) {
            Held before = held.get(change.work());
            String said = Held.bareOf(change.facts());
            boolean waits = false;
            if (before != null && before.now().equals(said)) {
                agreed.add(change.work());
            } else if (before != null && before.base().equals(said)) {
                settled.add(change.work());
            } else {
                waits = true;
                waiting.add(change);
            }
            outcomes.put(change.place(), new Outcome(new WorkId(change.work()), waits ? Fate.KEPT : Fate.UNCHANGED));
        }
        follow(agreed);
        forget(settled);
        keep(run, waiting);
        writing.takeFingerprints(source, changes);
        return outcomes;
    }

    private Map<Long, Held> find(List<WorkChange> changes) {
        Map<Long, Held> held = new HashMap<>();
        sql.sql("select w.id, w.facts::text, b.facts::text from collection.work w"
                        + " join collection.work_base b on b.work = w.id where w.id = any(?)")
                .param(changes.stream().mapToLong(WorkChange::work).toArray())
                .query(row -> {
                    held.put(row.getLong(1), Held.of(row.getString(2), row.getString(3)));
                });
        return held;
    }

    private void keep(long run, List<WorkChange> waiting) {
        if (!waiting.isEmpty()) {
            sql.sql("""
                    insert into collection.work_incoming (work, run, arrived, facts)
                    select d.work, ?, now(), d.facts::json from unnest(?::bigint[], ?::text[]) as d(work, facts)
                    on conflict (work) do update
                    set run = excluded.run, arrived = excluded.arrived, facts = excluded.facts""")
                    .params(
                            run,
                            waiting.stream().mapToLong(WorkChange::work).toArray(),
                            waiting.stream().map(WorkChange::json).toArray(String[]::new))
                    .update();
        }
    }

    /// What waits beside an edited work.
    ///
    /// @param base what the source had said when the person edited
    /// @param facts what it says now
    public record Waiting(Instant arrived, WorkFacts base, WorkFacts facts) {}

    public Optional<Waiting> find(WorkId work) {
        return sql.sql("select i.arrived, b.facts, i.facts from collection.work_incoming i"
                        + " join collection.work_base b using (work) where work = ?")
                .param(work.value())
                .query((row, number) -> new Waiting(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        FactsJson.read(row.getString(2), WorkFacts.class),
                        FactsJson.read(row.getString(3), WorkFacts.class)))
                .optional();
    }

    /// A person is about to change `now`: remembers what the source had said, unless somebody edited before.
    public void remember(SourceRef source, WorkId work, WorkFacts now) {
        int tied = sql.sql("update collection.work_origin set edited = true"
                        + " where source = ? and source_id = ? and not edited")
                .params(source.source(), source.id())
                .update();
        if (tied > 0) {
            sql.sql("insert into collection.work_base (work, facts) values (?, ?::json)"
                            + " on conflict (work) do update set facts = excluded.facts")
                    .params(work.value(), FactsJson.write(now))
                    .update();
        }
    }

    /// A person has weighed what waited: the source's word is now `said`, whatever was taken of it.
    public void settle(WorkId work, WorkFacts said) {
        sql.sql("update collection.work_base set facts = ?::json where work = ?")
                .params(FactsJson.write(said), work.value())
                .update();
        forget(List.of(work.value()));
    }

    /// Where the work says again what its source says, it follows the source again.
    public void followWhereEqual(WorkId work, WorkFacts now) {
        boolean waits = find(work).isPresent();
        Optional<WorkFacts> base = sql.sql("select facts from collection.work_base where work = ?")
                .param(work.value())
                .query((row, number) -> FactsJson.read(row.getString(1), WorkFacts.class))
                .optional();
        if (!waits && base.isPresent() && Held.bareOf(base.get()).equals(Held.bareOf(now))) {
            follow(List.of(work.value()));
        }
    }

    /// The works follow their source again, as if nobody had edited them.
    void follow(List<Long> works) {
        if (!works.isEmpty()) {
            Long[] ids = works.toArray(Long[]::new);
            sql.sql(
                            "update collection.work_origin set edited = false"
                                    + " where (source, source_id) in (select source, source_id from collection.work where id = any(?))")
                    .param(ids)
                    .update();
            sql.sql("delete from collection.work_base where work = any(?)")
                    .param(ids)
                    .update();
            forget(works);
        }
    }

    private void forget(List<Long> works) {
        if (!works.isEmpty()) {
            sql.sql("delete from collection.work_incoming where work = any(?)")
                    .param(works.toArray(Long[]::new))
                    .update();
        }
    }
}
