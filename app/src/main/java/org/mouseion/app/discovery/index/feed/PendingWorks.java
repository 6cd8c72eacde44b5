package org.mouseion.app.discovery.index.feed;

import java.util.Collection;
import java.util.List;
import org.mouseion.app.collection.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The notes of what the index has still to take.
@Component
public class PendingWorks {

    /// Any number nobody else takes for an advisory lock: only one feed works at a time in the whole house.
    private static final long FEED_LOCK = 5_001_001L;

    private final JdbcClient sql;

    PendingWorks(JdbcClient sql) {
        this.sql = sql;
    }

    public record Note(long turn, WorkId work) {}

    public void add(Collection<WorkId> works) {
        sql.sql("insert into discovery.pending (work) select unnest(?)")
                .param(works.stream().mapToLong(WorkId::value).toArray())
                .update();
    }

    /// The next notes after `turn`, in order.
    public List<Note> list(long turn, int limit) {
        return sql.sql("select turn, work from discovery.pending where turn > ? order by turn limit ?")
                .param(turn)
                .param(limit)
                .query((row, number) -> new Note(row.getLong(1), new WorkId(row.getLong(2))))
                .list();
    }

    public void delete(List<Note> notes) {
        sql.sql("delete from discovery.pending where turn = any(?)")
                .param(notes.stream().mapToLong(Note::turn).toArray())
                .update();
    }

    public long count() {
        return sql.sql("select count(*) from discovery.pending")
                .query(Long.class)
                .single();
    }

    /// Whether this node may feed until the transaction ends.
    boolean mayFeed() {
        return sql.sql("select pg_try_advisory_xact_lock(?)")
                .param(FEED_LOCK)
                .query(Boolean.class)
                .single();
    }

    /// Waits until no feed works, and keeps it so until the transaction ends.
    public void stopFeeding() {
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(FEED_LOCK)
                .query((row, number) -> 1)
                .list();
    }

    void setAside(WorkId work, String reason) {
        sql.sql("""
                        insert into discovery.set_aside (work, reason) values (?, ?)
                        on conflict (work) do update set reason = excluded.reason, since = now()""").param(work.value()).param(reason).update();
    }

    void takeBack(Collection<WorkId> works) {
        sql.sql("delete from discovery.set_aside where work = any(?)")
                .param(works.stream().mapToLong(WorkId::value).toArray())
                .update();
    }

    public long countSetAside() {
        return sql.sql("select count(*) from discovery.set_aside")
                .query(Long.class)
                .single();
    }
}
