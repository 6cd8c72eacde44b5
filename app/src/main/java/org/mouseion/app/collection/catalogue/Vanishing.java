package org.mouseion.app.collection.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works.Presence;
import org.mouseion.app.collection.WorksChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Marks works that their source no longer has, and brings them back when it has them again. Nothing is deleted: what
/// was said of the work, edits included, stays.
@Component
final class Vanishing {

    /// Copies works as they are to their history.
    static final String HISTORY = """
            insert into collection.work_version (work, version, state, changed, author, kind, why, restored, facts)
            select id, version, state, changed, author, kind, why, restored, facts
            from collection.work where id = any(?)""";

    private final JdbcClient sql;
    private final SourceLock lock;
    private final ApplicationEventPublisher events;

    Vanishing(JdbcClient sql, SourceLock lock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.lock = lock;
        this.events = events;
    }

    Presence presence(String source, long run) {
        return sql.sql("select count(*), count(*) filter (where seen_run < ?) from collection.work_origin"
                        + " where source = ? and not vanished")
                .params(run, source)
                .query((row, number) -> new Presence(row.getLong(1), row.getLong(2)))
                .single();
    }

    int markVanished(String source, long run, int atMost) {
        lock.take(source);
        Long[] gone = sql.sql("update collection.work_origin set vanished = true where source = ? and source_id in ("
                        + "select source_id from collection.work_origin"
                        + " where source = ? and seen_run < ? and not vanished order by work limit ?) returning work")
                .params(source, source, run, atMost)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        if (gone.length == 0) {
            return 0;
        }
        sql.sql(HISTORY).param(gone).update();
        sql.sql("""
                update collection.work
                set state = 'VANISHED', version = version + 1, changed = now(), author = 0, kind = 'VANISH', why = '', restored = null
                where id = any(?)""").param(gone).update();
        events.publishEvent(new WorksChanged(
                List.of(gone).stream().sorted().map(WorkId::new).toList()));
        return gone.length;
    }

    /// Gives those of `origins` that had vanished the state they had before. Returns them.
    Set<Long> bringBack(String source, Collection<Origin> origins) {
        Set<Long> back = new HashSet<>();
        origins.stream().filter(Origin::vanished).forEach(origin -> back.add(origin.work()));
        if (!back.isEmpty()) {
            Long[] ids = back.toArray(Long[]::new);
            sql.sql(HISTORY).param(ids).update();
            sql.sql("""
                    update collection.work w
                    set version = version + 1, changed = now(), author = 0, kind = 'RETURN', why = '', restored = null,
                        state = coalesce((select v.state from collection.work_version v
                                          where v.work = w.id and v.state <> 'VANISHED'
                                          order by v.version desc limit 1), 'PUBLISHED')
                    where id = any(?)""").param(ids).update();
            sql.sql("update collection.work_origin set vanished = false where source = ? and work = any(?)"
                            + " and source_id = any(?)")
                    .params(source, ids, origins.stream().map(Origin::sourceId).toArray(String[]::new))
                    .update();
        }
        return back;
    }
}
