package org.mouseion.app.collection.spotting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.algorithms.spotting.WordBox;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.SpottedWords;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.governance.Ruling.Verdict;
import org.mouseion.app.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words people looked for and what they ruled.
@Component
public class SpottedRows implements SpottedWords {

    private final JdbcClient sql;
    private final Clock clock;

    SpottedRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A word somebody pointed at.
    ///
    /// @param text what it says; empty until somebody said it
    public record Wanted(
            long id, WorkId work, String text, PictureId picture, WordBox box, long author, Instant made, int found) {}

    /// A place and what was ruled about it.
    public record Place(PictureId picture, WordBox box, Verdict verdict, long author, Instant ruled) {}

    private static final String SELECT = """
            select w.*, (select count(*) from collection.spotted_place p where p.word = w.id and p.verdict = 'YES')
                as found
            from collection.spotted_word w
            """;

    long add(WorkId work, PictureId picture, WordBox box, String text, long author) {
        return sql.sql("""
                insert into collection.spotted_word (work, text, picture, x, y, width, height, author, made)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(work.value(), text, picture.value(), box.x(), box.y(), box.width(), box.height(), author, now())
                .query(Long.class)
                .single();
    }

    /// The word of this work that stands in exactly this box, where somebody pointed at it before.
    Optional<Wanted> findAt(WorkId work, PictureId picture, WordBox box) {
        return sql.sql(SELECT + """
                where w.work = ? and w.picture = ? and w.x = ? and w.y = ? and w.width = ? and w.height = ?
                    and w.removed is null order by w.id limit 1""")
                .params(work.value(), picture.value(), box.x(), box.y(), box.width(), box.height())
                .query(SpottedRows::wanted)
                .optional();
    }

    /// The word, or a [Problem] `word-not-found`.
    public Wanted get(long id) {
        return sql.sql(SELECT + "where w.id = ? and w.removed is null")
                .param(id)
                .query(SpottedRows::wanted)
                .optional()
                .orElseThrow(() -> Problem.notFound("word-not-found", Long.toString(id)));
    }

    /// Of a work, the newest first.
    public List<Wanted> listOf(WorkId work) {
        return sql.sql(SELECT + "where w.work = ? and w.removed is null order by w.id desc")
                .param(work.value())
                .query(SpottedRows::wanted)
                .list();
    }

    void say(long id, String text) {
        sql.sql("update collection.spotted_word set text = ? where id = ?")
                .params(text, id)
                .update();
    }

    void remove(long id) {
        sql.sql("update collection.spotted_word set removed = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void rule(long word, PictureId picture, WordBox box, Verdict verdict, long author) {
        sql.sql("""
                insert into collection.spotted_place (word, picture, x, y, width, height, verdict, author, ruled)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (word, picture, x, y, width, height) do update set verdict = excluded.verdict,
                    author = excluded.author, ruled = excluded.ruled""")
                .params(
                        word,
                        picture.value(),
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height(),
                        verdict.name(),
                        author,
                        now())
                .update();
    }

    boolean takeBack(long word, PictureId picture, WordBox box) {
        return sql.sql("""
                delete from collection.spotted_place
                where word = ? and picture = ? and x = ? and y = ? and width = ? and height = ?""")
                        .params(word, picture.value(), box.x(), box.y(), box.width(), box.height())
                        .update()
                > 0;
    }

    /// What was ruled about a word, the newest first.
    public List<Place> places(long word) {
        return sql.sql("select * from collection.spotted_place where word = ? order by ruled desc, picture, y, x")
                .param(word)
                .query((row, n) -> new Place(
                        new PictureId(row.getLong("picture")),
                        box(row),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getLong("author"),
                        row.getObject("ruled", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Map<PictureId, List<Spotted>> list(Collection<PictureId> pictures) {
        Map<PictureId, List<Spotted>> found = new HashMap<>();
        sql.sql("""
                select picture, text, x, y, width, height, author, made as at from collection.spotted_word
                where picture = any(:pictures) and removed is null and text <> ''
                union all
                select p.picture, w.text, p.x, p.y, p.width, p.height, p.author, p.ruled
                from collection.spotted_place p join collection.spotted_word w on w.id = p.word
                where p.picture = any(:pictures) and p.verdict = 'YES' and w.removed is null and w.text <> ''
                order by 1, 4, 3""")
                .param("pictures", pictures.stream().mapToLong(PictureId::value).toArray())
                .query((row, n) -> {
                    WordBox box = box(row);
                    return found.computeIfAbsent(new PictureId(row.getLong("picture")), id -> new ArrayList<>())
                            .add(new Spotted(
                                    row.getString("text"),
                                    box.x(),
                                    box.y(),
                                    box.width(),
                                    box.height(),
                                    row.getLong("author"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                })
                .list();
        return found;
    }

    private static Wanted wanted(ResultSet row, int number) throws SQLException {
        return new Wanted(
                row.getLong("id"),
                new WorkId(row.getLong("work")),
                row.getString("text"),
                new PictureId(row.getLong("picture")),
                box(row),
                row.getLong("author"),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                row.getInt("found"));
    }

    private static WordBox box(ResultSet row) throws SQLException {
        return new WordBox(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
