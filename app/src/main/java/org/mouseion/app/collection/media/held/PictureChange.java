package org.mouseion.app.collection.media.held;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes single changes of a picture. Who may, and who is told, is for [PictureEditing] and the jobs.
@Component
class PictureChange {

    private final JdbcClient sql;
    private final Clock clock;

    PictureChange(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// To the end of the work's pictures, or off every work.
    void attach(PictureId id, @Nullable WorkId work) {
        sql.sql("""
                update collection.picture set work = :work, changed = :now,
                    position = coalesce((select max(position) + 1 from collection.picture
                                         where work = :work and removed is null), 0)
                where id = :id""")
                .param("work", work == null ? null : work.value(), Types.BIGINT)
                .param("now", now())
                .param("id", id.value())
                .update();
        sql.sql("delete from collection.picture_candidate where picture = ?")
                .param(id.value())
                .update();
    }

    void place(PictureId id, int position) {
        sql.sql("update collection.picture set position = ? where id = ?")
                .params(position, id.value())
                .update();
    }

    void focus(PictureId id, HeldPicture.@Nullable Point point, long person) {
        sql.sql("update collection.picture set focal_x = ?, focal_y = ?, focal_by = ?, changed = ? where id = ?")
                .param(1, point == null ? null : (float) point.x(), Types.REAL)
                .param(2, point == null ? null : (float) point.y(), Types.REAL)
                .param(3, point == null ? null : person, Types.BIGINT)
                .param(4, now())
                .param(5, id.value())
                .update();
    }

    void particulars(PictureId id, Texts credit, @Nullable String rights, boolean faithful, Access access) {
        sql.sql("""
                update collection.picture set credit = :credit::jsonb, rights = :rights, faithful = :faithful,
                    access = :access, until = :until, changed = :now where id = :id""")
                .param("credit", FactsJson.write(credit))
                .param("rights", rights, Types.VARCHAR)
                .param("faithful", faithful)
                .param("access", access.word())
                .param("until", PictureRows.untilOf(access), Types.DATE)
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void workAccess(WorkId work, Access access) {
        if (access instanceof Access.Open) {
            sql.sql("delete from collection.work_access where work = ?")
                    .param(work.value())
                    .update();
            return;
        }
        sql.sql("""
                insert into collection.work_access (work, access, until) values (:work, :access, :until)
                on conflict (work) do update set access = excluded.access, until = excluded.until""")
                .param("work", work.value())
                .param("access", access.word())
                .param("until", PictureRows.untilOf(access), Types.DATE)
                .update();
    }

    /// Another file in place of the one there; number, words and place stay.
    void replace(PictureId id, HeldPicture.Master master) {
        sql.sql("delete from collection.picture_looks where picture = ?")
                .param(id.value())
                .update();
        sql.sql("""
                update collection.picture set master = :master, page = :page, file_name = :name, media_type = :type,
                    bytes = :bytes, state = 'WAITING', reason = '', about = '', width = 0, height = 0,
                    focal_x = null, focal_y = null, focal_by = null, proposed_x = null, proposed_y = null,
                    checked = null, damaged = null, changed = :now where id = :id""")
                .param("master", master.file().sha256())
                .param("page", master.page())
                .param("name", master.name())
                .param("type", master.mediaType())
                .param("bytes", master.bytes())
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /// What was measured of it goes with a picture that is put away.
    void remove(PictureId id, boolean away) {
        sql.sql("delete from collection.picture_looks where picture = ?")
                .param(id.value())
                .update();
        sql.sql("update collection.picture set removed = ?, changed = ? where id = ?")
                .param(1, away ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param(2, now())
                .param(3, id.value())
                .update();
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
