package org.mouseion.app.collection.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Trees of works, walked in the database. A source that says of a work that it lies within itself, by whatever detour,
/// is walked once round and no further.
@Component
final class PostgresLevels implements Levels {

    /// Deeper no finding aid goes (EAD numbers twelve); it is what ends a circle.
    private static final int DEEPEST = 64;

    private static final String LEVEL = """
            select w.id, w.sibling, coalesce(w.level, '') as level,
              (select u.id from collection.work_origin o join collection.work u on u.id = o.work
                 where o.source = w.source and o.source_id = w.whole and u.state = 'PUBLISHED' and u.id <> w.id) as whole
            """;

    private final JdbcClient sql;

    PostgresLevels(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Level> listTops(int offset, int limit) {
        return sql.sql(LEVEL + """
                from collection.work w where w.whole = '' and w.state = 'PUBLISHED'
                order by w.source, w.sibling, w.id limit ? offset ?""")
                .params(limit, offset)
                .query(PostgresLevels::read)
                .list();
    }

    @Override
    public long countTops() {
        return sql.sql("select count(*) from collection.work where whole = '' and state = 'PUBLISHED'")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean isPart(WorkId work) {
        return sql.sql("""
                select exists (select 1 from collection.work w where w.id = ? and w.whole <> '')
                    or exists (select 1 from collection.work w join collection.work p
                        on p.source = w.source and p.whole = w.source_id where w.id = ? and p.state = 'PUBLISHED')""")
                .params(work.value(), work.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<WorkId, List<Level>> above(Collection<WorkId> works) {
        Map<WorkId, List<Level>> above = new HashMap<>();
        if (works.isEmpty()) {
            return above;
        }
        sql.sql("""
                with recursive up as (
                  select w.id as start, w.source, w.whole as at, 1 as step, array[w.id] as met
                  from collection.work w where w.id = any(?) and w.whole <> ''
                  union all
                  select up.start, w.source, w.whole, up.step + 1, up.met || w.id
                  from up join collection.work_origin o on o.source = up.source and o.source_id = up.at
                    join collection.work w on w.id = o.work
                  where up.at <> '' and up.step < ? and not w.id = any(up.met)
                )
                select up.start, w.id, w.sibling, coalesce(w.level, '') as level, null::bigint as whole
                from up join collection.work_origin o on o.source = up.source and o.source_id = up.at
                  join collection.work w on w.id = o.work
                where w.state = 'PUBLISHED' and w.id <> up.start
                order by up.start, up.step desc""")
                .param(works.stream().mapToLong(WorkId::value).distinct().toArray())
                .param(DEEPEST)
                .query((row, n) -> {
                    List<Level> so =
                            above.computeIfAbsent(new WorkId(row.getLong("start")), start -> new ArrayList<>());
                    Level level = read(row, n);
                    so.add(new Level(
                            level.id(), so.isEmpty() ? null : so.getLast().id(), level.order(), level.level()));
                    return n;
                })
                .list();
        return above;
    }

    @Override
    public List<Level> in(WorkId whole, int offset, int limit) {
        return sql.sql(LEVEL + """
                from collection.work p join collection.work w on w.source = p.source and w.whole = p.source_id
                where p.id = ? and w.state = 'PUBLISHED' and w.id <> p.id
                order by w.sibling, w.id limit ? offset ?""")
                .params(whole.value(), limit, offset)
                .query(PostgresLevels::read)
                .list();
    }

    @Override
    public long countIn(WorkId whole) {
        return sql.sql("""
                select count(*) from collection.work p
                join collection.work w on w.source = p.source and w.whole = p.source_id
                where p.id = ? and w.state = 'PUBLISHED' and w.id <> p.id""").param(whole.value()).query(Long.class).single();
    }

    @Override
    public Neighbours beside(WorkId work) {
        return new Neighbours(beside(work, "<", "desc"), beside(work, ">", "asc"));
    }

    private List<Level> beside(WorkId work, String than, String order) {
        return sql.sql(LEVEL + """
                from collection.work me join collection.work w on w.source = me.source and w.whole = me.whole
                where me.id = ? and me.whole <> '' and w.state = 'PUBLISHED'
                  and (w.sibling, w.id) %s (me.sibling, me.id)
                order by w.sibling %s, w.id %s limit 1""".formatted(than, order, order))
                .param(work.value())
                .query(PostgresLevels::read)
                .list();
    }

    @Override
    public List<Level> below(WorkId whole, int most) {
        return sql.sql("""
                with recursive down as (
                  select p.id, null::bigint as whole, p.id as shown, p.sibling, '' as level, p.source, p.source_id,
                    p.state, 0 as depth, array[p.id] as met
                  from collection.work p where p.id = ?
                  union all
                  select w.id, down.shown, case when w.state = 'PUBLISHED' then w.id else down.shown end, w.sibling,
                    coalesce(w.level, ''), w.source, w.source_id, w.state, down.depth + 1, down.met || w.id
                  from down join collection.work w on w.source = down.source and w.whole = down.source_id
                  where down.depth < ? and not w.id = any(down.met)
                )
                select id, whole, sibling, level from down where depth > 0 and state = 'PUBLISHED'
                order by depth, whole, sibling, id limit ?""")
                .params(whole.value(), DEEPEST, most)
                .query(PostgresLevels::read)
                .list();
    }

    @Override
    public List<WorkId> withBelow(Collection<WorkId> asked) {
        return sql.sql("""
                with recursive down as (
                  select w.id, w.source, w.source_id from collection.work w where w.id = any(?)
                  union
                  select w.id, w.source, w.source_id
                  from down join collection.work w on w.source = down.source and w.whole = down.source_id
                )
                select id from down""")
                .param(asked.stream().mapToLong(WorkId::value).toArray())
                .query((row, n) -> new WorkId(row.getLong(1)))
                .list();
    }

    private static Level read(ResultSet row, int number) throws SQLException {
        long whole = row.getLong("whole");
        return new Level(
                new WorkId(row.getLong("id")),
                row.wasNull() ? null : new WorkId(whole),
                row.getInt("sibling"),
                row.getString("level"));
    }
}
