package org.mouseion.app.collection.media.held;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the pictures, and puts new ones in.
@Component
public class PictureRows {

    private final JdbcClient sql;
    private final Clock clock;

    PictureRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A picture that comes in.
    ///
    /// @param take what it comes in with, or null
    public record Arrival(
            @Nullable WorkId work,
            HeldPicture.Master master,
            Texts credit,
            @Nullable String rights,
            boolean faithful,
            Access access,
            String origin,
            @Nullable Long take,
            long author) {}

    public Optional<HeldPicture> find(PictureId id) {
        return sql.sql(HeldReading.SELECT + "where p.id = ?")
                .param(id.value())
                .query(HeldReading::read)
                .optional();
    }

    /// The picture, or a [Problem] `picture-not-found`.
    public HeldPicture get(PictureId id) {
        return find(id).orElseThrow(() -> Problem.notFound("picture-not-found", Long.toString(id.value())));
    }

    /// Those that exist, in no order.
    public List<HeldPicture> list(Collection<PictureId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.sql(HeldReading.SELECT + "where p.id in (:ids)")
                .param("ids", ids.stream().map(PictureId::value).toList())
                .query(HeldReading::read)
                .list();
    }

    /// Those of a work that were not put away, in their order.
    public List<HeldPicture> listOf(WorkId work) {
        return listOf(List.of(work));
    }

    public List<HeldPicture> listOf(Collection<WorkId> works) {
        if (works.isEmpty()) {
            return List.of();
        }
        return sql.sql(HeldReading.SELECT
                        + "where p.work in (:works) and p.removed is null order by p.work, p.position, p.id")
                .param("works", works.stream().map(WorkId::value).toList())
                .query(HeldReading::read)
                .list();
    }

    /// In the order of numbers after `after`.
    public List<HeldPicture> listWaiting(long after, int limit) {
        return sql.sql(HeldReading.SELECT + "where p.state = 'WAITING' and p.id > ? order by p.id limit ?")
                .params(after, limit)
                .query(HeldReading::read)
                .list();
    }

    /// In the order of numbers after `after`, whatever their state.
    public List<HeldPicture> listAfter(long after, int limit) {
        return sql.sql(HeldReading.SELECT + "where p.id > ? order by p.id limit ?")
                .params(after, limit)
                .query(HeldReading::read)
                .list();
    }

    public long count() {
        return sql.sql("select count(*) from collection.picture")
                .query(Long.class)
                .single();
    }

    public long countWaiting() {
        return sql.sql("select count(*) from collection.picture where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    /// Every picture of the same page of the same file, put away or not.
    public List<HeldPicture> listOf(FileRef master, int page) {
        return sql.sql(HeldReading.SELECT + "where p.master = ? and p.page = ? order by p.id")
                .params(master.sha256(), page)
                .query(HeldReading::read)
                .list();
    }

    /// Puts it behind the others of its work.
    public PictureId add(Arrival arrival) {
        WorkId work = arrival.work();
        OffsetDateTime now = now();
        return new PictureId(sql.sql("""
                insert into collection.picture (work, position, master, page, file_name, media_type, bytes, state,
                    credit, rights, faithful, access, until, origin, take, author, taken, changed)
                values (:work,
                    coalesce((select max(position) + 1 from collection.picture
                              where work = :work and removed is null), 0),
                    :master, :page, :name, :type, :bytes, 'WAITING', :credit::jsonb, :rights, :faithful, :access,
                    :until, :origin, :take, :author, :now, :now)
                returning id""")
                .param("work", work == null ? null : work.value(), java.sql.Types.BIGINT)
                .param("master", arrival.master().file().sha256())
                .param("page", arrival.master().page())
                .param("name", arrival.master().name())
                .param("type", arrival.master().mediaType())
                .param("bytes", arrival.master().bytes())
                .param("credit", FactsJson.write(arrival.credit()))
                .param("rights", arrival.rights(), java.sql.Types.VARCHAR)
                .param("faithful", arrival.faithful())
                .param("access", arrival.access().word())
                .param("until", untilOf(arrival.access()), java.sql.Types.DATE)
                .param("origin", arrival.origin())
                .param("take", arrival.take(), java.sql.Types.BIGINT)
                .param("author", arrival.author())
                .param("now", now)
                .query(Long.class)
                .single());
    }

    /// Says of every picture of that page that it can be shown.
    public void markReady(FileRef master, int page, int width, int height) {
        sql.sql("""
                update collection.picture set state = 'READY', reason = '', about = '', width = ?, height = ?
                where master = ? and page = ?""").params(width, height, master.sha256(), page).update();
    }

    public void markUnreadable(FileRef master, int page, HeldPicture.Why why) {
        sql.sql(
                        "update collection.picture set state = 'UNREADABLE', reason = ?, about = ? where master = ? and page = ?")
                .params(why.code(), why.about(), master.sha256(), page)
                .update();
    }

    /// A machine's proposal of the focal point; a person's stays before it.
    public void proposeFocus(FileRef master, int page, HeldPicture.Point point) {
        sql.sql("update collection.picture set proposed_x = ?, proposed_y = ? where master = ? and page = ?")
                .params((float) point.x(), (float) point.y(), master.sha256(), page)
                .update();
    }

    /// What reading the master again came to.
    ///
    /// @return whether that is news: it was sound and is damaged, or was damaged and is sound
    public boolean markChecked(FileRef master, boolean sound, Instant when) {
        boolean wasDamaged = sql.sql("select count(*) from collection.picture where master = ? and damaged is not null")
                        .param(master.sha256())
                        .query(Long.class)
                        .single()
                > 0;
        sql.sql("""
                update collection.picture set checked = :when,
                    damaged = case when :sound then null else coalesce(damaged, :when) end where master = :master""")
                .param("when", when.atOffset(ZoneOffset.UTC))
                .param("sound", sound)
                .param("master", master.sha256())
                .update();
        return wasDamaged == sound;
    }

    /// Masters that were not read again since `before`, the longest unread first.
    public List<FileRef> listUnchecked(Instant before, int limit) {
        return sql.sql("""
                select master from collection.picture group by master
                having min(coalesce(checked, 'epoch')) < ? order by min(coalesce(checked, 'epoch')), master limit ?""")
                .params(before.atOffset(ZoneOffset.UTC), limit)
                .query((row, n) -> new FileRef(row.getString(1)))
                .list();
    }

    public long countUnchecked(Instant before) {
        return sql.sql("""
                select count(*) from (select 1 from collection.picture group by master
                having min(coalesce(checked, 'epoch')) < ?) as masters""")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// How the masters are.
    public record Soundness(long masters, long unread, long damaged) {}

    public Soundness soundness() {
        return sql.sql("""
                select count(distinct master), count(distinct master) filter (where checked is null),
                    count(distinct master) filter (where damaged is not null) from collection.picture""")
                .query((row, n) -> new Soundness(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static java.time.@Nullable LocalDate untilOf(Access access) {
        return access instanceof Access.Embargo embargo ? embargo.until() : null;
    }
}
