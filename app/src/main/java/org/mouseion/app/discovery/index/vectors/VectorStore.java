package org.mouseion.app.discovery.index.vectors;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.index.documents.WorkMeaning;
import org.mouseion.app.discovery.index.documents.WorkText;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.mouseion.engines.api.EngineCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The meaning of works: made at once by an engine that takes no time, else kept in PostgreSQL by work, engine and
/// text.
@Component
class VectorStore implements WorkVectors {

    private record Kept(String hash, float[] vector) {}

    private final JdbcClient sql;
    private final ObjectProvider<Embeddings> embeddings;
    private final ObjectProvider<Languages> languages;
    private volatile boolean complete;

    VectorStore(JdbcClient sql, ObjectProvider<Embeddings> embeddings, ObjectProvider<Languages> languages) {
        this.sql = sql;
        this.embeddings = embeddings;
        this.languages = languages;
    }

    @Override
    public Map<Long, WorkMeaning> find(List<Work> works) {
        Embeddings plugged = embeddings.getIfAvailable();
        EngineCard engine = plugged == null ? null : plugged.findEngine().orElse(null);
        if (plugged == null || engine == null) {
            return Map.of();
        }
        return plugged.isInstant() ? InstantVectors.of(works, plugged) : findKept(works, plugged, engine);
    }

    private Map<Long, WorkMeaning> findKept(List<Work> works, Embeddings plugged, EngineCard engine) {
        Map<Long, Kept> kept = kept(works, name(engine));
        Map<Long, WorkMeaning> found = new HashMap<>();
        List<WorkId> missing = new ArrayList<>();
        for (Work work : works) {
            WorkText text = WorkText.of(work.facts());
            Kept there = kept.get(work.id().value());
            if (there != null && there.hash().equals(text.hash())) {
                found.put(work.id().value(), WorkMeaning.of(there.vector()));
            } else if (!text.whole().isBlank()
                    && plugged.findEngine(language(text)).isPresent()) {
                missing.add(work.id());
            }
        }
        putDown(missing);
        return found;
    }

    static String name(EngineCard engine) {
        return engine.name() + " " + engine.version();
    }

    private String language(WorkText text) {
        if (!text.tag().equals(Texts.UNDETERMINED)) {
            return text.tag();
        }
        return Optional.ofNullable(languages.getIfAvailable())
                .flatMap(detector -> detector.findLanguage(text.whole()))
                .orElse(Texts.UNDETERMINED);
    }

    private Map<Long, Kept> kept(List<Work> works, String engine) {
        Map<Long, Kept> kept = new HashMap<>();
        sql.sql("select work, text_hash, vector from discovery.vector where engine = ? and work = any(?)")
                .param(engine)
                .param(works.stream().mapToLong(work -> work.id().value()).toArray())
                .query(row -> {
                    kept.put(row.getLong(1), new Kept(row.getString(2), vector(row)));
                });
        return kept;
    }

    private static float[] vector(ResultSet row) throws SQLException {
        Array array = row.getArray(3);
        Float[] boxed = (Float[]) array.getArray();
        float[] vector = new float[boxed.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = boxed[i];
        }
        return vector;
    }

    @Override
    public boolean areComplete() {
        Embeddings plugged = embeddings.getIfAvailable();
        return complete || plugged != null && plugged.isInstant();
    }

    private void putDown(List<WorkId> works) {
        if (!works.isEmpty()) {
            complete = false;
            sql.sql("insert into discovery.to_embed (work) select unnest(?) on conflict do nothing")
                    .param(works.stream().mapToLong(WorkId::value).toArray())
                    .update();
        }
    }

    void keep(WorkId work, String engine, String hash, float[] vector) {
        Float[] boxed = new Float[vector.length];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = vector[i];
        }
        sql.sql("""
                        insert into discovery.vector (work, engine, text_hash, vector) values (?, ?, ?, ?)
                        on conflict (work, engine)
                        do update set text_hash = excluded.text_hash, vector = excluded.vector""").param(work.value()).param(engine).param(hash).param(boxed).update();
    }

    List<WorkId> listMissing(int limit) {
        return sql.sql("select work from discovery.to_embed order by work limit ?")
                .param(limit)
                .query((row, number) -> new WorkId(row.getLong(1)))
                .list();
    }

    void done(List<WorkId> works) {
        sql.sql("delete from discovery.to_embed where work = any(?)")
                .param(works.stream().mapToLong(WorkId::value).toArray())
                .update();
    }

    void forgetMissing() {
        sql.sql("delete from discovery.to_embed").update();
    }

    long countMissing() {
        long missing = sql.sql("select count(*) from discovery.to_embed")
                .query(Long.class)
                .single();
        complete = missing == 0;
        return missing;
    }
}
