package org.mouseion.app.collection.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The catalogue's works in PostgreSQL.
@Component
final class PostgresWorks implements Works {

    private final JdbcClient sql;
    private final WorkSaving saving;
    private final Vanishing vanishing;

    PostgresWorks(JdbcClient sql, WorkSaving saving, Vanishing vanishing) {
        this.sql = sql;
        this.saving = saving;
        this.vanishing = vanishing;
    }

    @Override
    public Work get(WorkId id) {
        return find(id).orElseThrow(() -> Problem.notFound("work-not-found", Long.toString(id.value())));
    }

    @Override
    public Optional<Work> find(WorkId id) {
        return sql.sql(WorkReading.SELECT + "where id = ?")
                .param(id.value())
                .query(WorkReading::read)
                .optional();
    }

    @Override
    public Optional<Work> find(SourceRef source) {
        return sql.sql(WorkReading.SELECT
                        + "where id = (select work from collection.work_origin where source = ? and source_id = ?)")
                .param(source.source())
                .param(source.id())
                .query(WorkReading::read)
                .optional();
    }

    @Override
    public List<Work> list(Collection<WorkId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<WorkId, Work> found = sql
                .sql(WorkReading.SELECT + "where id = any(?)")
                .param(ids.stream().mapToLong(WorkId::value).toArray())
                .query(WorkReading::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Work::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public long count() {
        return sql.sql("select count(*) from collection.work").query(Long.class).single();
    }

    @Override
    public long highestId() {
        return sql.sql("select coalesce(max(id), 0) from collection.work")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Work> listAfter(long after, int limit) {
        return sql.sql(WorkReading.SELECT + "where id > ? order by id limit ?")
                .param(after)
                .param(limit)
                .query(WorkReading::read)
                .list();
    }

    @Override
    public void forEachBatch(long after, int batchSize, Consumer<List<Work>> batch) {
        long from = after;
        while (true) {
            List<Work> works = listAfter(from, batchSize);
            if (works.isEmpty()) {
                return;
            }
            batch.accept(works);
            from = works.getLast().id().value();
        }
    }

    @Override
    public Set<String> markSeen(String source, long run, Map<String, String> fingerprints) {
        return saving.markSeen(source, run, fingerprints);
    }

    @Override
    public Saved save(long run, List<WorkDraft> drafts) {
        return saving.save(run, drafts);
    }

    @Override
    public int markVanished(String source, long run, int atMost) {
        return vanishing.markVanished(source, run, atMost);
    }

    @Override
    public Presence presence(String source, long run) {
        return vanishing.presence(source, run);
    }
}
