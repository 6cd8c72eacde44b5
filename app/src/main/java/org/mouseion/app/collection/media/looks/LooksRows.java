package org.mouseion.app.collection.media.looks;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.images.alike.Looks;
import org.mouseion.algorithms.images.alike.Resemblance;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.layout.PerceptualHash;
import org.mouseion.algorithms.images.motif.Motifs;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes what was measured. What another method wrote is never read.
@Component
public class LooksRows {

    /// Rows that tell of a picture as it is now.
    private static final String VALID = " from collection.picture_looks l join collection.picture p on p.id = l.picture"
            + " and p.master = l.master and p.page = l.page"
            + " where l.measured and l.method = :method and p.removed is null and p.state = 'READY'";

    private static final String TO_DO = " from collection.picture p left join collection.picture_looks l"
            + " on l.picture = p.id and l.master = p.master and l.page = p.page and l.method = :method"
            + " and (:engine = '' or l.engine = :engine)"
            + " where p.state = 'READY' and p.removed is null and l.picture is null";

    private final JdbcClient sql;

    LooksRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// Pictures that can be seen and were not measured so, in the order of numbers after `after`.
    List<PictureId> listToDo(String engine, long after, int limit) {
        return sql.sql("select p.id" + TO_DO + " and p.id > :after order by p.id limit :limit")
                .param("method", Measuring.METHOD)
                .param("engine", engine)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new PictureId(row.getLong(1)))
                .list();
    }

    long countToDo(String engine) {
        return sql.sql("select count(*)" + TO_DO)
                .param("method", Measuring.METHOD)
                .param("engine", engine)
                .query(Long.class)
                .single();
    }

    /// In place of what was there.
    void write(HeldPicture picture, String engine, Measured measured) {
        sql.sql("delete from collection.picture_looks where picture = ?")
                .param(picture.id().value())
                .update();
        JdbcClient.StatementSpec insert = sql.sql("""
                insert into collection.picture_looks (picture, master, page, method, engine, measured, palette, looks,
                    turns, motifs, negative, vector)
                values (:picture, :master, :page, :method, :engine, :measured, :palette, :looks, :turns, :motifs,
                    :negative, :vector)""")
                .param("picture", picture.id().value())
                .param("master", picture.master().file().sha256())
                .param("page", picture.master().page())
                .param("method", Measuring.METHOD)
                .param("engine", engine);
        byte[] nothing = {};
        switch (measured) {
            case Measured.Done done ->
                insert.param("measured", true)
                        .param("palette", done.palette())
                        .param("looks", done.looks())
                        .param("turns", done.turns())
                        .param("motifs", done.motifs())
                        .param("negative", done.negative())
                        .param("vector", boxed(done.vector()), Types.ARRAY)
                        .update();
            case Measured.Failed failed ->
                insert.param("measured", false)
                        .param("palette", nothing)
                        .param("looks", nothing)
                        .param("turns", nothing)
                        .param("motifs", nothing)
                        .param("negative", nothing)
                        .param("vector", null, Types.ARRAY)
                        .update();
        }
    }

    private static Float @Nullable [] boxed(float @Nullable [] vector) {
        if (vector == null) {
            return null;
        }
        Float[] boxed = new Float[vector.length];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = vector[i];
        }
        return boxed;
    }

    /// How many rows there are, and the last that was written.
    String state() {
        return sql.sql("select count(*) || '-' || coalesce(max(written), 0) from collection.picture_looks")
                .query(String.class)
                .single();
    }

    /// The first pictures of all works, then the second ones.
    List<PictureId> list() {
        return sql.sql("select l.picture" + VALID + " and p.work is not null order by p.position, l.picture")
                .param("method", Measuring.METHOD)
                .query((row, n) -> new PictureId(row.getLong(1)))
                .list();
    }

    /// Palettes of those that are measured.
    public Map<PictureId, Palette> palettes(Collection<PictureId> pictures) {
        return read("palette", pictures, Palette::ofBytes);
    }

    Map<PictureId, Motifs> motifs(Collection<PictureId> pictures) {
        return read("motifs", pictures, Motifs::ofBytes);
    }

    Map<PictureId, Looks> looks(Collection<PictureId> pictures) {
        return read("looks", pictures, Looks::ofBytes);
    }

    private <T> Map<PictureId, T> read(String column, Collection<PictureId> pictures, Function<byte[], T> reading) {
        Map<PictureId, T> read = new HashMap<>();
        if (!pictures.isEmpty()) {
            sql.sql("select l.picture, l." + column + VALID + " and l.picture in (:pictures)")
                    .param("method", Measuring.METHOD)
                    .param("pictures", pictures.stream().map(PictureId::value).toList())
                    .query(row -> {
                        read.put(new PictureId(row.getLong(1)), reading.apply(row.getBytes(2)));
                    });
        }
        return read;
    }

    /// Those that the engine made.
    Map<PictureId, float[]> vectors(String engine, Collection<PictureId> pictures) {
        Map<PictureId, float[]> read = new HashMap<>();
        if (!pictures.isEmpty() && !engine.isEmpty()) {
            sql.sql("select l.picture, l.vector" + VALID
                            + " and l.engine = :engine and l.vector is not null and l.picture in (:pictures)")
                    .param("method", Measuring.METHOD)
                    .param("engine", engine)
                    .param("pictures", pictures.stream().map(PictureId::value).toList())
                    .query(row -> {
                        read.put(new PictureId(row.getLong(1)), vector(row));
                    });
        }
        return read;
    }

    private static float[] vector(ResultSet row) throws SQLException {
        Array array = row.getArray(2);
        Float[] boxed = (Float[]) array.getArray();
        float[] vector = new float[boxed.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = boxed[i];
        }
        return vector;
    }

    Optional<Resemblance.Sought> find(PictureId picture) {
        return sql.sql("select l.looks, l.turns, l.motifs, l.negative" + VALID + " and l.picture = :picture")
                .param("method", Measuring.METHOD)
                .param("picture", picture.value())
                .query((row, n) -> new Resemblance.Sought(
                        Looks.ofBytes(row.getBytes(1)),
                        PerceptualHash.ofBytes(row.getBytes(2)),
                        Motifs.ofBytes(row.getBytes(3)),
                        Motifs.ofBytes(row.getBytes(4)),
                        Optional.empty()))
                .optional();
    }
}
