package org.mouseion.app.collection.text.recognise;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.ai.PageReading.Reason;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pages a machine could not read.
@Component
class PagesAside {

    private final JdbcClient sql;
    private final Clock clock;

    PagesAside(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(PictureId picture, String reader, Reason reason) {
        sql.sql("""
                insert into collection.page_aside (picture, reader, reason, tried) values (?, ?, ?, ?)
                on conflict (picture) do update set reader = excluded.reader, reason = excluded.reason,
                    tried = excluded.tried""")
                .params(picture.value(), reader, word(reason), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(PictureId picture) {
        sql.sql("delete from collection.page_aside where picture = ?")
                .param(picture.value())
                .update();
    }

    /// Of these pictures those that this machine could not read.
    Set<PictureId> find(Collection<PictureId> pictures, String reader) {
        return sql
                .sql("select picture from collection.page_aside where picture = any(?) and reader = ?")
                .param(pictures.stream().mapToLong(PictureId::value).toArray())
                .param(reader)
                .query((row, n) -> new PictureId(row.getLong(1)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /// The latest first.
    List<AsidePage> listRecent(int limit) {
        return sql.sql("""
                select a.picture, p.work, placed.number, a.reason, a.reader, a.tried
                from collection.page_aside a join collection.picture p on p.id = a.picture
                cross join lateral (
                    select count(*) as number from collection.picture q
                    where q.work = p.work and q.removed is null and q.state = 'READY'
                      and (q.position, q.id) <= (p.position, p.id)) as placed
                where p.work is not null and p.removed is null order by a.tried desc, a.picture limit ?""")
                .param(limit)
                .query((row, n) -> new AsidePage(
                        new PictureId(row.getLong(1)),
                        new WorkId(row.getLong(2)),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    long count() {
        return sql.sql("""
                select count(*) from collection.page_aside a join collection.picture p on p.id = a.picture
                where p.work is not null and p.removed is null""").query(Long.class).single();
    }

    private static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
