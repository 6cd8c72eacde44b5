package org.mouseion.app.collection.media.take;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes and their lines.
@Component
public class Takes {

    private final JdbcClient sql;
    private final Clock clock;

    Takes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Take make(Take.What what, String about, Wishes wishes, long author) {
        long id = sql.sql("""
                insert into collection.picture_take (what, about, options, author, made)
                values (?, ?, ?::jsonb, ?, ?) returning id""")
                .params(what.name(), about, FactsJson.write(options(wishes)), author, now())
                .query(Long.class)
                .single();
        return get(id);
    }

    /// The take, or a [Problem] `take-not-found`.
    public Take get(long id) {
        return sql.sql("select * from collection.picture_take where id = ?")
                .param(id)
                .query(Takes::take)
                .optional()
                .orElseThrow(() -> Problem.notFound("take-not-found", Long.toString(id)));
    }

    /// The newest first.
    public List<Take> listRecent(int limit) {
        return sql.sql("select * from collection.picture_take order by id desc limit ?")
                .param(limit)
                .query(Takes::take)
                .list();
    }

    void wish(long id, Wishes wishes) {
        sql.sql("update collection.picture_take set options = ?::jsonb where id = ?")
                .params(FactsJson.write(options(wishes)), id)
                .update();
    }

    void begin(long id, JobId job) {
        sql.sql("update collection.picture_take set job = ? where id = ? and job is null")
                .params(job.value(), id)
                .update();
    }

    void markUndone(long id) {
        sql.sql("update collection.picture_take set undone = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void write(long take, Line line) {
        sql.sql("""
                insert into collection.picture_take_line (take, number, place, name, work, how, candidates, part, state,
                    reason, about, picture)
                values (:take, :number, :place, :name, :work, :how, :candidates, :part, :state, :reason, :about, :picture)
                on conflict (take, number) do update set work = excluded.work, how = excluded.how,
                    candidates = excluded.candidates, part = excluded.part, state = excluded.state,
                    reason = excluded.reason, about = excluded.about, picture = excluded.picture""")
                .param("take", take)
                .param("number", line.number())
                .param("place", line.place())
                .param("name", line.name())
                .param("work", line.work() == null ? null : line.work().value(), Types.BIGINT)
                .param("how", line.how().word())
                .param(
                        "candidates",
                        line.candidates().stream().map(WorkId::value).toArray(Long[]::new))
                .param("part", line.part())
                .param("state", line.state().name())
                .param("reason", line.why().code())
                .param("about", line.why().about())
                .param("picture", line.picture() == null ? null : line.picture().value(), Types.BIGINT)
                .update();
    }

    /// Lines after the number `after`, at most `limit`.
    public List<Line> list(long take, int after, int limit) {
        return sql.sql("""
                select * from collection.picture_take_line where take = ? and number > ? order by number limit ?""").params(take, after, limit).query(Takes::line).list();
    }

    Line get(long take, int number) {
        return sql.sql("select * from collection.picture_take_line where take = ? and number = ?")
                .params(take, number)
                .query(Takes::line)
                .optional()
                .orElseThrow(() -> Problem.notFound("take-not-found", take + "/" + number));
    }

    int count(long take) {
        return sql.sql("select coalesce(max(number), 0) from collection.picture_take_line where take = ?")
                .param(take)
                .query(Integer.class)
                .single();
    }

    public Map<Line.State, Long> countByState(long take) {
        Map<Line.State, Long> counts = new EnumMap<>(Line.State.class);
        sql.sql("select state, count(*) from collection.picture_take_line where take = ? group by state")
                .param(take)
                .query(row -> {
                    counts.put(Line.State.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /// How many files go to a work, may go to one, and go to none, as far as a take is laid out.
    public record Told(long certain, long perhaps, long nowhere) {}

    public Told countTold(long take) {
        return sql.sql("""
                select count(*) filter (where work is not null),
                       count(*) filter (where work is null and cardinality(candidates) > 0),
                       count(*) filter (where work is null and cardinality(candidates) = 0)
                from collection.picture_take_line where take = ? and state <> 'LEFT'""")
                .param(take)
                .query((row, n) -> new Told(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static Map<String, Object> options(Wishes wishes) {
        Map<String, Object> options = new HashMap<>();
        options.put("credit", wishes.credit().byTag());
        options.put("access", wishes.access().word());
        options.put("loose", Boolean.toString(wishes.loose()));
        String rights = wishes.rights();
        if (rights != null) {
            options.put("rights", rights);
        }
        if (wishes.access() instanceof Access.Embargo embargo) {
            options.put("until", embargo.until().toString());
        }
        return options;
    }

    private record Options(
            @Nullable Texts credit,
            @Nullable String access,
            @Nullable String loose,
            @Nullable String rights,
            @Nullable String until) {

        Wishes wishes() {
            return new Wishes(
                    credit == null ? Texts.NONE : credit,
                    rights,
                    Access.of(access == null ? "OPEN" : access, until == null ? null : LocalDate.parse(until)),
                    !"false".equals(loose));
        }
    }

    private static Take take(ResultSet row, int n) throws SQLException {
        Long job = row.getObject("job", Long.class);
        OffsetDateTime undone = row.getObject("undone", OffsetDateTime.class);
        return new Take(
                row.getLong("id"),
                Take.What.valueOf(row.getString("what")),
                row.getString("about"),
                FactsJson.read(row.getString("options"), Options.class).wishes(),
                job == null ? null : new JobId(job),
                row.getLong("author"),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                undone == null ? null : undone.toInstant());
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        Long work = row.getObject("work", Long.class);
        Long picture = row.getObject("picture", Long.class);
        return new Line(
                row.getInt("number"),
                row.getString("place"),
                row.getString("name"),
                work == null ? null : new WorkId(work),
                Line.How.of(row.getString("how")),
                works(row.getArray("candidates")),
                row.getString("part"),
                Line.State.valueOf(row.getString("state")),
                new Why(row.getString("reason"), row.getString("about")),
                picture == null ? null : new PictureId(picture));
    }

    private static List<WorkId> works(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(WorkId::new).collect(Collectors.toList());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
