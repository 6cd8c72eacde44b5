package org.mouseion.app.discovery.pagefeed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The notes of what the index of pages has still to take.
@Component
class PendingPages {

    private final JdbcClient sql;

    PendingPages(JdbcClient sql) {
        this.sql = sql;
    }

    /// A page, the pages of a work, or everything where both are null.
    record Note(
            long turn,
            @Nullable PictureId picture,
            @Nullable WorkId work) {
        boolean isAll() {
            return picture == null && work == null;
        }
    }

    void addPages(Collection<PictureId> pictures) {
        sql.sql("insert into discovery.page_pending (picture) select unnest(?)")
                .param(pictures.stream().mapToLong(PictureId::value).toArray())
                .update();
    }

    void addWorks(Collection<WorkId> works) {
        if (works.isEmpty()) {
            return;
        }
        sql.sql("insert into discovery.page_pending (work) select unnest(?)")
                .param(works.stream().mapToLong(WorkId::value).toArray())
                .update();
    }

    void addAll() {
        sql.sql("insert into discovery.page_pending (picture, work) values (null, null)")
                .update();
    }

    List<Note> list(int limit) {
        return sql.sql("select turn, picture, work from discovery.page_pending order by turn limit ?")
                .param(limit)
                .query((row, n) -> {
                    Long picture = row.getObject(2, Long.class);
                    Long work = row.getObject(3, Long.class);
                    return new Note(
                            row.getLong(1),
                            picture == null ? null : new PictureId(picture),
                            work == null ? null : new WorkId(work));
                })
                .list();
    }

    void delete(List<Note> notes) {
        sql.sql("delete from discovery.page_pending where turn = any(?)")
                .param(notes.stream().mapToLong(Note::turn).toArray())
                .update();
    }

    long count() {
        return sql.sql("select count(*) from discovery.page_pending")
                .query(Long.class)
                .single();
    }

    /// The day up to which embargoes that end were heeded; nothing before the first.
    Optional<LocalDate> findDay() {
        return sql.sql("select day from discovery.page_day")
                .query(LocalDate.class)
                .optional();
    }

    void heeded(LocalDate day) {
        sql.sql("insert into discovery.page_day (day) values (?) on conflict (one) do update set day = excluded.day")
                .param(day)
                .update();
    }
}
