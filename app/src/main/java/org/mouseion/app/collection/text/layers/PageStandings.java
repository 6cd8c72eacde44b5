package org.mouseion.app.collection.text.layers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PageWriting.Hand;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far each page of a work is read, without its text.
@Component
public class PageStandings {

    private final JdbcClient sql;

    PageStandings(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param number among the pages of the work, from 1
    /// @param hand whose reading is in force, or null where nobody has read the page
    /// @param vouched lines a person vouches for
    /// @param apart readings made apart that wait to be compared
    public record Standing(
            PictureId id, int number, String name, @Nullable Hand hand, int lines, int vouched, int apart) {

        public boolean isWhole() {
            return lines > 0 && vouched >= lines;
        }
    }

    /// Pages of a work in their order.
    public List<Standing> list(WorkId work, int offset, int limit) {
        return sql.sql("""
                select p.id, p.file_name, l.hand, coalesce(l.lines, 0) as lines,
                    coalesce(cardinality(l.vouched), 0) as vouched,
                    (select count(*) from collection.page_layer a where a.picture = p.id and a.apart
                        and a.withdrawn is null and a.id > coalesce(l.id, 0)) as apart
                from collection.picture p
                left join collection.page_text t on t.picture = p.id
                left join collection.page_layer l on l.id = t.layer
                where p.work = ? and p.removed is null and p.state = 'READY'
                order by p.position, p.id limit ? offset ?""")
                .params(work.value(), limit, offset)
                .query((row, n) -> new Standing(
                        new PictureId(row.getLong("id")),
                        offset + n + 1,
                        row.getString("file_name"),
                        row.getString("hand") == null ? null : Hand.valueOf(row.getString("hand")),
                        row.getInt("lines"),
                        row.getInt("vouched"),
                        row.getInt("apart")))
                .list();
    }

    /// The page with this number of a work whose pictures are pages.
    public Optional<Standing> find(WorkId work, int number) {
        return number < 1 || !isSeries(work)
                ? Optional.empty()
                : list(work, number - 1, 1).stream().findFirst();
    }

    private boolean isSeries(WorkId work) {
        return sql.sql("select count(*) from collection.page_series where work = ?")
                        .param(work.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
