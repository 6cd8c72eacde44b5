package org.mouseion.app.collection.text.layers;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PageWriting.Hand;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.text.layers.Layer.Given;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.pages.PageText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The layers and which of them are in force.
@Component
public class LayerRows {

    private static final String COLUMNS = """
            l.id, l.picture, l.hand, l.format, l.file, l.file_page, l.file_name, l.take, l.reader, l.language, l.basis, l.lines,
            l.words, l.vouched, l.apart, l.author, l.made, l.withdrawn""";

    private final JdbcClient sql;
    private final Clock clock;

    LayerRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A layer that comes in.
    ///
    /// @param text as its file has it, in its own pixels
    record Arrival(
            PictureId picture,
            Hand hand,
            @Nullable Given given,
            String reader,
            @Nullable Long basis,
            PageText text,
            Set<Integer> vouched,
            boolean apart,
            long author) {}

    long add(Arrival arrival) {
        Given given = arrival.given();
        return sql.sql("""
                insert into collection.page_layer (picture, hand, format, file, file_page, file_name, reader, language,
                    basis, content, lines, words, vouched, apart, take, author, made)
                values (:picture, :hand, :format, :file, :page, :name, :reader, :language, :basis, :content, :lines,
                    :words, :vouched, :apart, :take, :author, :made) returning id""")
                .param("picture", arrival.picture().value())
                .param("hand", arrival.hand().name())
                .param("format", given == null ? "" : given.format())
                .param("file", given == null ? null : given.file().sha256(), Types.VARCHAR)
                .param("page", given == null ? 0 : given.page())
                .param("name", given == null ? "" : given.name())
                .param("reader", arrival.reader())
                .param("language", arrival.text().language())
                .param("basis", arrival.basis(), Types.BIGINT)
                .param("content", LayerText.write(arrival.text()))
                .param("lines", (int) arrival.text().lines().count())
                .param("words", (int) arrival.text().words().count())
                .param("vouched", arrival.vouched().stream().sorted().toArray(Integer[]::new))
                .param("apart", arrival.apart())
                .param("take", given == null ? null : given.take(), Types.BIGINT)
                .param("author", arrival.author())
                .param("made", now())
                .query(Long.class)
                .single();
    }

    /// The layer, or a [Problem] `layer-not-found`.
    public Layer get(long id) {
        return sql.sql("select " + COLUMNS + " from collection.page_layer l where l.id = ?")
                .param(id)
                .query(LayerRows::layer)
                .optional()
                .orElseThrow(() -> Problem.notFound("layer-not-found", Long.toString(id)));
    }

    /// The text of a layer in its own pixels.
    public PageText text(long layer) {
        return sql.sql("select content from collection.page_layer where id = ?")
                .param(layer)
                .query((row, n) -> LayerText.read(row.getBytes(1)))
                .optional()
                .orElseThrow(() -> Problem.notFound("layer-not-found", Long.toString(layer)));
    }

    /// Until the transaction ends nobody else changes what is in force of this picture.
    void hold(PictureId picture) {
        sql.sql("select id from collection.picture where id = ? for update")
                .param(picture.value())
                .query(Long.class)
                .optional();
    }

    /// Every layer of a picture, the newest first.
    public List<Layer> list(PictureId picture) {
        return sql.sql("select " + COLUMNS + " from collection.page_layer l where l.picture = ? order by l.id desc")
                .param(picture.value())
                .query(LayerRows::layer)
                .list();
    }

    /// A layer with its text.
    record Whole(Layer layer, PageText text) {}

    /// The layers in force, by picture; a picture nobody read has no entry.
    Map<PictureId, Whole> inForce(Collection<PictureId> pictures) {
        if (pictures.isEmpty()) {
            return Map.of();
        }
        Map<PictureId, Whole> found = new HashMap<>();
        sql.sql("select " + COLUMNS + """
                , l.content from collection.page_text t join collection.page_layer l on l.id = t.layer
                where t.picture = any(?)""")
                .param(pictures.stream().mapToLong(PictureId::value).toArray())
                .query((row, n) -> new Whole(layer(row, n), LayerText.read(row.getBytes("content"))))
                .list()
                .forEach(whole -> found.put(whole.layer().picture(), whole));
        return found;
    }

    /// The layer in force of a picture.
    public Optional<Layer> findInForce(PictureId picture) {
        return sql.sql(
                        "select " + COLUMNS
                                + " from collection.page_text t join collection.page_layer l on l.id = t.layer where t.picture = ?")
                .param(picture.value())
                .query(LayerRows::layer)
                .optional();
    }

    /// Who chose it over the rule; empty where the rule did.
    public Optional<Long> findDecider(PictureId picture) {
        return sql.sql("select decided_by from collection.page_text where picture = ? and decided_by is not null")
                .param(picture.value())
                .query(Long.class)
                .optional();
    }

    void enforce(PictureId picture, @Nullable Long layer, @Nullable Long decider) {
        if (layer == null) {
            sql.sql("delete from collection.page_text where picture = ?")
                    .param(picture.value())
                    .update();
            return;
        }
        sql.sql("""
                insert into collection.page_text (picture, layer, decided_by, changed)
                values (:picture, :layer, :decider, :now)
                on conflict (picture) do update set layer = excluded.layer, decided_by = excluded.decided_by,
                    changed = excluded.changed""")
                .param("picture", picture.value())
                .param("layer", layer)
                .param("decider", decider, Types.BIGINT)
                .param("now", now())
                .update();
    }

    void withdraw(long layer, boolean away) {
        sql.sql("update collection.page_layer set withdrawn = ? where id = ?")
                .param(1, away ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param(2, layer)
                .update();
    }

    /// Layers in use that came with a take.
    List<Layer> listOfTake(long take) {
        return sql.sql("select " + COLUMNS + " from collection.page_layer l where l.take = ? and l.withdrawn is null")
                .param(take)
                .query(LayerRows::layer)
                .list();
    }

    /// A layer of the same page of the same file, in use.
    Optional<Long> findGiven(PictureId picture, Given given) {
        return sql.sql("""
                select id from collection.page_layer
                where picture = ? and file = ? and file_page = ? and withdrawn is null limit 1""")
                .params(picture.value(), given.file().sha256(), given.page())
                .query(Long.class)
                .optional();
    }

    /// Of these pictures those no layer of which is a person's, and that `reader` has not read.
    List<PictureId> listUnread(Collection<PictureId> pictures, String reader) {
        return sql.sql("""
                select p from unnest(?) as p where not exists (select 1 from collection.page_layer l
                where l.picture = p and l.withdrawn is null and (l.hand = 'PERSON' or l.reader = ?)) order by p""")
                .param(pictures.stream().mapToLong(PictureId::value).toArray())
                .param(reader)
                .query((row, n) -> new PictureId(row.getLong(1)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Layer layer(ResultSet row, int number) throws SQLException {
        String file = row.getString("file");
        OffsetDateTime withdrawn = row.getObject("withdrawn", OffsetDateTime.class);
        return new Layer(
                row.getLong("id"),
                new PictureId(row.getLong("picture")),
                Hand.valueOf(row.getString("hand")),
                file == null
                        ? null
                        : new Given(
                                row.getString("format"),
                                new FileRef(file),
                                row.getInt("file_page"),
                                row.getString("file_name"),
                                row.getObject("take", Long.class)),
                row.getString("reader"),
                row.getString("language"),
                row.getObject("basis", Long.class),
                row.getInt("lines"),
                row.getInt("words"),
                vouched(row.getArray("vouched")),
                row.getBoolean("apart"),
                row.getLong("author"),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static Set<Integer> vouched(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray()).collect(Collectors.toSet());
    }
}
