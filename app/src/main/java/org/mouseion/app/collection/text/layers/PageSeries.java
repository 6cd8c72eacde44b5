package org.mouseion.app.collection.text.layers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The works whose pictures are pages.
@Component
public class PageSeries {

    private final JdbcClient sql;
    private final Clock clock;

    PageSeries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Says that the pictures of a work are pages; a language that is known stays where none is given.
    ///
    /// @return whether that is news
    boolean mark(WorkId work, String language, long author) {
        return sql.sql("""
                insert into collection.page_series as s (work, language, author, marked) values (?, ?, ?, ?)
                on conflict (work) do update set language = excluded.language, author = excluded.author,
                    marked = excluded.marked
                where excluded.language <> '' and excluded.language <> s.language""")
                        .params(work.value(), language, author, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// @return whether it was
    boolean unmark(WorkId work) {
        return sql.sql("delete from collection.page_series where work = ?")
                        .param(work.value())
                        .update()
                > 0;
    }

    public boolean isMarked(WorkId work) {
        return findLanguage(work).isPresent();
    }

    /// As a person said it; empty text where nobody did, nothing where the pictures of the work are not
    /// pages.
    public Optional<String> findLanguage(WorkId work) {
        return Optional.ofNullable(languages(List.of(work)).get(work));
    }

    Map<WorkId, String> languages(Collection<WorkId> works) {
        Map<WorkId, String> languages = new HashMap<>();
        sql.sql("select work, language from collection.page_series where work = any(?)")
                .param(works.stream().mapToLong(WorkId::value).toArray())
                .query((row, n) -> Map.entry(new WorkId(row.getLong(1)), row.getString(2)))
                .list()
                .forEach(each -> languages.put(each.getKey(), each.getValue()));
        return languages;
    }

    /// A work with pages, and how far it is read.
    ///
    /// @param read pages with a text
    /// @param begun pages with a line that a person vouches for
    /// @param whole pages of which a person vouches for all
    public record Progress(WorkId work, String language, int pages, int read, int begun, int whole) {}

    /// Works with pages after that number, in the order of their numbers.
    public List<Progress> list(long after, int limit) {
        return sql.sql(PROGRESS + "where s.work > ? group by s.work, s.language order by s.work limit ?")
                .params(after, limit)
                .query((row, n) -> progress(row))
                .list();
    }

    /// Works with pages whose title or number holds these words, in the order in which they were marked, the newest
    /// first.
    public List<Progress> find(String words, long offset, int limit) {
        return sql.sql(
                        PROGRESS + SOUGHT
                                + "group by s.work, s.language, s.marked order by s.marked desc, s.work desc limit :limit offset :offset")
                .param("words", like(words))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> progress(row))
                .list();
    }

    public long countFound(String words) {
        return sql.sql("select count(*) from collection.page_series s " + SOUGHT)
                .param("words", like(words))
                .query(Long.class)
                .single();
    }

    private static final String SOUGHT = """
            where exists (select 1 from collection.work w
                where w.id = s.work and (w.title ilike :words or w.number ilike :words)) """;

    private static String like(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    public Optional<Progress> find(WorkId work) {
        return sql.sql(PROGRESS + "where s.work = ? group by s.work, s.language")
                .param(work.value())
                .query((row, n) -> progress(row))
                .optional();
    }

    private static final String PROGRESS = """
            select s.work, s.language, count(p.id), count(t.picture),
                count(*) filter (where cardinality(l.vouched) > 0),
                count(*) filter (where l.lines > 0 and cardinality(l.vouched) >= l.lines)
            from collection.page_series s
            left join collection.picture p on p.work = s.work and p.removed is null and p.state = 'READY'
            left join collection.page_text t on t.picture = p.id
            left join collection.page_layer l on l.id = t.layer
            """;

    private static Progress progress(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Progress(
                new WorkId(row.getLong(1)),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }

    /// Pages that can be shown.
    long count() {
        return sql.sql("select count(*) " + PAGES).query(Long.class).single();
    }

    /// Pages that can be shown, and nobody and nothing has read.
    public long countUnread() {
        return sql.sql("select count(*) " + PAGES
                        + "and not exists (select 1 from collection.page_text t where t.picture = p.id)")
                .query(Long.class)
                .single();
    }

    List<PictureId> listAfter(long after, int limit) {
        return sql.sql("select p.id " + PAGES + "and p.id > ? order by p.id limit ?")
                .params(after, limit)
                .query((row, n) -> new PictureId(row.getLong(1)))
                .list();
    }

    List<PictureId> listOf(Collection<WorkId> works) {
        return sql.sql("select p.id " + PAGES + "and p.work = any(?) order by p.work, p.position, p.id")
                .param(works.stream().mapToLong(WorkId::value).toArray())
                .query((row, n) -> new PictureId(row.getLong(1)))
                .list();
    }

    /// A page of a work, as its list needs it.
    record Row(PictureId id, int number, boolean read, int vouched, int lines) {}

    /// In the order they are shown.
    List<Row> outline(WorkId work) {
        return sql.sql("""
                select p.id, row_number() over (order by p.position, p.id), t.picture is not null,
                    coalesce(cardinality(l.vouched), 0), coalesce(l.lines, 0)
                from collection.picture p join collection.page_series s on s.work = p.work
                left join collection.page_text t on t.picture = p.id
                left join collection.page_layer l on l.id = t.layer
                where p.work = ? and p.removed is null and p.state = 'READY' order by p.position, p.id""")
                .param(work.value())
                .query((row, n) -> new Row(
                        new PictureId(row.getLong(1)), row.getInt(2), row.getBoolean(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    List<WorkId> listOpening(LocalDate from, LocalDate to) {
        return sql.sql("""
                select s.work from collection.page_series s
                where exists (select 1 from collection.picture p
                    where p.work = s.work and p.access = 'EMBARGO' and p.until > :from and p.until <= :to)
                  or exists (select 1 from collection.work_access a
                    where (a.work = s.work or a.work in (select collection.works_above(s.work)))
                      and a.access = 'EMBARGO' and a.until > :from and a.until <= :to)""")
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new WorkId(row.getLong(1)))
                .list();
    }

    private static final String PAGES = """
            from collection.picture p join collection.page_series s on s.work = p.work
            where p.removed is null and p.state = 'READY'
            """;

    /// The place of each of these pictures among those of its work, from 1, as they are shown.
    Map<PictureId, Integer> numbers(Collection<PictureId> pictures) {
        Map<PictureId, Integer> numbers = new HashMap<>();
        sql.sql("""
                select id, number from (
                  select p.id, row_number() over (partition by p.work order by p.position, p.id) as number
                  from collection.picture p where p.removed is null and p.state = 'READY'
                    and p.work in (select work from collection.picture where id = any(:ids))) as placed
                where id = any(:ids)""")
                .param("ids", pictures.stream().mapToLong(PictureId::value).toArray())
                .query((row, n) -> Map.entry(new PictureId(row.getLong(1)), row.getInt(2)))
                .list()
                .forEach(each -> numbers.put(each.getKey(), each.getValue()));
        return numbers;
    }
}
