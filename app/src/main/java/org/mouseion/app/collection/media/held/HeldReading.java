package org.mouseion.app.collection.media.held;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.media.held.HeldPicture.Focusing;
import org.mouseion.app.collection.media.held.HeldPicture.Master;
import org.mouseion.app.collection.media.held.HeldPicture.Point;
import org.mouseion.app.collection.media.held.HeldPicture.State;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.platform.FileRef;

/// A row as a picture. A draft of a work is for the desk only, and so are its pictures.
final class HeldReading {

    static final String SELECT = """
            select p.*,
                   case when w.state is null or w.state = 'DRAFT' then 'STAFF' else coalesce(a.access, 'OPEN') end
                       as work_rule,
                   a.until as work_until,
                   coalesce(u.access, 'OPEN') as above_rule,
                   u.until as above_until
            from collection.picture p
            left join collection.work w on w.id = p.work
            left join collection.work_access a on a.work = p.work
            left join lateral collection.rule_above(w.id) u on w.whole <> ''
            """;

    private HeldReading() {}

    static HeldPicture read(ResultSet row, int number) throws SQLException {
        Long work = row.getObject("work", Long.class);
        return new HeldPicture(
                new PictureId(row.getLong("id")),
                work == null ? null : new WorkId(work),
                row.getInt("position"),
                new Master(
                        new FileRef(row.getString("master")),
                        row.getInt("page"),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("bytes")),
                row.getInt("width"),
                row.getInt("height"),
                State.valueOf(row.getString("state")),
                new Why(row.getString("reason"), row.getString("about")),
                FactsJson.read(row.getString("credit"), Texts.class),
                row.getString("rights"),
                row.getBoolean("faithful"),
                new Focusing(point(row, "proposed"), point(row, "focal"), row.getObject("focal_by", Long.class)),
                Access.of(row.getString("access"), day(row, "until")),
                Access.of(row.getString("work_rule"), day(row, "work_until")),
                Access.of(row.getString("above_rule"), day(row, "above_until")),
                row.getString("origin"),
                row.getObject("take", Long.class),
                instant(row, "checked"),
                instant(row, "damaged"),
                instant(row, "removed"),
                row.getLong("author"),
                row.getObject("taken", OffsetDateTime.class).toInstant(),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Point point(ResultSet row, String prefix) throws SQLException {
        Float x = row.getObject(prefix + "_x", Float.class);
        Float y = row.getObject(prefix + "_y", Float.class);
        return x == null || y == null ? null : new Point(x, y);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
