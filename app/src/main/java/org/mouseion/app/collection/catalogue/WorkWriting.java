package org.mouseion.app.collection.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works.Fate;
import org.mouseion.app.collection.Works.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statements that write works.
@Component
public final class WorkWriting {

    private static final String INSERT = """
            insert into collection.work (id, source, source_id, state, version, changed, author, kind, facts,
                                         title, number, words, makers, titled, dated, pictured)
            select d.id, ?, s.source_id, 'PUBLISHED', 1, now(), 0, 'IMPORT', d.facts::json,
                   d.title, d.number, to_tsvector('simple', d.words), d.makers::bigint[], d.titled, d.dated, d.pictured
            from %s join unnest(?::bigint[], ?::text[]) as s(id, source_id) using (id)
            """.formatted(WorkColumns.UNNEST);

    private static final String UPDATE = """
            with differing as (
              select d.* from %s join collection.work w using (id) where w.facts::text <> d.facts
            ), before as (
              insert into collection.work_version
                (work, version, state, changed, author, kind, why, restored, facts)
              select w.id, w.version, w.state, w.changed, w.author, w.kind, w.why, w.restored, w.facts
              from collection.work w join differing using (id)
            )
            update collection.work w
            set version = w.version + 1, changed = now(), author = 0, kind = 'IMPORT', why = '', restored = null, facts = d.facts::json,
                title = d.title, number = d.number, words = to_tsvector('simple', d.words),
                makers = d.makers::bigint[], titled = d.titled, dated = d.dated, pictured = d.pictured
            from differing d where d.id = w.id
            returning w.id
            """.formatted(WorkColumns.UNNEST);

    private static final String REWRITE = """
            update collection.work w
            set state = ?, version = w.version + 1, changed = now(), author = ?, kind = ?, why = ?, restored = ?::integer,
                facts = d.facts::json, title = d.title, number = d.number, words = to_tsvector('simple', d.words),
                makers = d.makers::bigint[], titled = d.titled, dated = d.dated, pictured = d.pictured
            from %s where d.id = w.id
            """.formatted(WorkColumns.UNNEST);

    private final JdbcClient sql;

    WorkWriting(JdbcClient sql) {
        this.sql = sql;
    }

    /// The hand behind a version.
    ///
    /// @param author account, 0 for the house
    /// @param why the person's own words, may be empty
    /// @param restored the version an undo brings back, else null
    public record Hand(
            long author,
            WorkKind kind,
            String why,
            @Nullable Integer restored) {}

    /// Writes one work as a person wants it; what it was becomes history.
    public void rewrite(WorkId id, WorkState state, WorkFacts facts, Hand hand) {
        sql.sql(Vanishing.HISTORY).param(new long[] {id.value()}).update();
        WorkColumns columns = new WorkColumns(new long[] {id.value()}, List.of(facts), List.of(FactsJson.write(facts)));
        sql.sql(REWRITE)
                .param(state.name())
                .param(hand.author())
                .param(hand.kind().name())
                .param(hand.why())
                .param(hand.restored())
                .params(columns.values())
                .update();
    }

    /// New works, numbered in the order of the drafts.
    List<Outcome> create(String source, long run, List<WorkDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        long[] ids = sql
                .sql("select nextval('collection.work_number') from generate_series(1, ?)")
                .param(drafts.size())
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
        String[] sourceIds = drafts.stream().map(d -> d.source().id()).toArray(String[]::new);
        WorkColumns columns = new WorkColumns(
                ids,
                drafts.stream().map(WorkDraft::facts).toList(),
                drafts.stream().map(d -> FactsJson.write(d.facts())).toList());
        sql.sql(INSERT)
                .param(source)
                .params(columns.values())
                .params(ids, sourceIds)
                .update();
        sql.sql("""
                insert into collection.work_origin (source, source_id, work, fingerprint, seen_run)
                select ?, d.source_id, d.work, d.fingerprint, ?
                from unnest(?::text[], ?::bigint[], ?::text[]) as d(source_id, work, fingerprint)""")
                .params(
                        source,
                        run,
                        sourceIds,
                        ids,
                        drafts.stream().map(WorkDraft::fingerprint).toArray(String[]::new))
                .update();
        List<Outcome> outcomes = new ArrayList<>();
        for (long id : ids) {
            outcomes.add(new Outcome(new WorkId(id), Fate.CREATED));
        }
        return outcomes;
    }

    /// Works whose record changed; what the source had said becomes history. A record that changed only in what the
    /// catalogue does not hold makes no version.
    Map<Integer, Outcome> update(String source, List<WorkChange> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        WorkColumns columns = new WorkColumns(
                changes.stream().mapToLong(WorkChange::work).toArray(),
                changes.stream().map(WorkChange::facts).toList(),
                changes.stream().map(WorkChange::json).toList());
        Set<Long> written = new HashSet<>(
                sql.sql(UPDATE).params(columns.values()).query(Long.class).list());
        takeFingerprints(source, changes);
        Map<Integer, Outcome> outcomes = new HashMap<>();
        changes.forEach(c -> outcomes.put(
                c.place(),
                new Outcome(new WorkId(c.work()), written.contains(c.work()) ? Fate.UPDATED : Fate.UNCHANGED)));
        return outcomes;
    }

    void takeFingerprints(String source, List<WorkChange> changes) {
        sql.sql("""
                update collection.work_origin o set fingerprint = d.fingerprint
                from unnest(?::text[], ?::text[]) as d(source_id, fingerprint)
                where o.source = ? and o.source_id = d.source_id""")
                .params(
                        changes.stream().map(WorkChange::sourceId).toArray(String[]::new),
                        changes.stream().map(WorkChange::fingerprint).toArray(String[]::new),
                        source)
                .update();
    }
}
