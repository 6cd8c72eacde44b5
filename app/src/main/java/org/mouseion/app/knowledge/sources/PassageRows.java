package org.mouseion.app.knowledge.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of passages, in every version of their sources.
@Component
public class PassageRows {

    /// The version that the passages of a draft carry.
    static final int DRAFT = -1;

    private final JdbcClient sql;

    PassageRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Passage> list(SourceId source, int version) {
        return sql.sql("select * from knowledge.passage where source = ? and version = ? order by position")
                .params(source.value(), version)
                .query(PassageRows::read)
                .list();
    }

    public List<Passage> listDraft(SourceId source) {
        return list(source, DRAFT);
    }

    /// Passages in force of all published sources, by source and position.
    public List<Passage> listInForce() {
        return sql.sql("""
                select passage.* from knowledge.passage passage
                join knowledge.source source on source.id = passage.source and source.words = passage.version
                where source.state = 'PUBLISHED' and source.words > 0
                order by passage.source, passage.position""").query(PassageRows::read).list();
    }

    /// The passage as it is in force; as it was last, where it is no more; as a draft has it, where it is
    /// new.
    public Optional<Passage> find(PassageId id) {
        return sql.sql("""
                select passage.* from knowledge.passage passage
                join knowledge.source source on source.id = passage.source
                where passage.id = ?
                order by passage.version = source.words desc, passage.version desc limit 1""").param(id.value()).query(PassageRows::read).optional();
    }

    /// Every anchor that a passage of the source has or had.
    Set<String> listAnchors(SourceId source) {
        return new HashSet<>(sql.sql("select distinct anchor from knowledge.passage where source = ?")
                .param(source.value())
                .query(String.class)
                .list());
    }

    void write(SourceId source, int version, List<Passage> passages) {
        sql.sql("""
                insert into knowledge.passage
                    (id, source, version, anchor, heading, place, text, language, position, particulars)
                select d.id, ?, ?, d.anchor, d.heading, d.place, d.text, d.language, d.position, d.particulars::jsonb
                from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::integer[], ?::text[])
                    as d(id, anchor, heading, place, text, language, position, particulars)""")
                .params(
                        source.value(),
                        version,
                        passages.stream().mapToLong(p -> p.id().value()).toArray(),
                        texts(passages, Passage::anchor),
                        texts(passages, Passage::heading),
                        texts(passages, Passage::place),
                        texts(passages, Passage::text),
                        texts(passages, Passage::language),
                        ints(passages, Passage::order),
                        texts(passages, p -> SourceJson.write(p.particulars())))
                .update();
    }

    void drop(SourceId source, int version) {
        sql.sql("delete from knowledge.passage where source = ? and version = ?")
                .params(source.value(), version)
                .update();
    }

    /// The passages of the draft become those of `version`.
    void promoteDraft(SourceId source, int version) {
        sql.sql("update knowledge.passage set version = ? where source = ? and version = ?")
                .params(version, source.value(), DRAFT)
                .update();
    }

    private static String[] texts(List<Passage> passages, java.util.function.Function<Passage, String> of) {
        return passages.stream().map(of).toArray(String[]::new);
    }

    private static Integer[] ints(List<Passage> passages, ToIntFunction<Passage> of) {
        return passages.stream().map(of::applyAsInt).toArray(Integer[]::new);
    }

    private static Passage read(ResultSet row, int number) throws SQLException {
        return new Passage(
                new PassageId(row.getLong("id")),
                new SourceId(row.getLong("source")),
                row.getString("anchor"),
                row.getString("heading"),
                row.getString("place"),
                row.getString("text"),
                row.getString("language"),
                row.getInt("position"),
                SourceJson.readMap(row.getString("particulars")));
    }
}
