package org.mouseion.app.knowledge.sources;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Particulars that wait to be published, and those that were.
@Component
public class DraftRows {

    private final JdbcClient sql;
    private final Clock clock;

    DraftRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param file the file it was read from, by its content; may be empty
    /// @param author account that wrote it last
    public record Waiting(Source source, String file, long author, Instant changed) {}

    /// A published change.
    ///
    /// @param words version of the passages that were in force
    /// @param what PUBLISHED, WITHDRAWN or UNDONE
    public record Version(Source source, int words, String file, long author, Instant changed, String what) {}

    public Optional<Waiting> find(SourceId id) {
        return sql.sql("select particulars, file, author, changed from knowledge.source_draft where source = ?")
                .param(id.value())
                .query((row, n) -> new Waiting(
                        SourceJson.read(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// Numbers of sources whose draft waits.
    public List<SourceId> list() {
        return sql.sql("select source from knowledge.source_draft order by source")
                .query((row, n) -> new SourceId(row.getLong(1)))
                .list();
    }

    void write(Source particulars, String file, long author) {
        sql.sql("""
                insert into knowledge.source_draft (source, particulars, file, author, changed)
                values (?, ?::jsonb, ?, ?, ?)
                on conflict (source) do update set particulars = excluded.particulars, file = excluded.file,
                    author = excluded.author, changed = excluded.changed""")
                .params(particulars.id().value(), SourceJson.write(particulars), file, author, now())
                .update();
    }

    void drop(SourceId id) {
        sql.sql("delete from knowledge.source_draft where source = ?")
                .param(id.value())
                .update();
    }

    void keep(Source source, int words, String file, long author, String what) {
        sql.sql("""
                insert into knowledge.source_version (source, version, words, particulars, file, author, changed, what)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(
                        source.id().value(),
                        source.version(),
                        words,
                        SourceJson.write(source),
                        file,
                        author,
                        source.changed().atOffset(ZoneOffset.UTC),
                        what)
                .update();
    }

    /// Newest first.
    public List<Version> listVersions(SourceId id) {
        return sql.sql("""
                select particulars, words, file, author, changed, what from knowledge.source_version
                where source = ? order by version desc""")
                .param(id.value())
                .query((row, n) -> new Version(
                        SourceJson.read(row.getString(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getString(6)))
                .list();
    }

    /// The file of the version in force; may be empty.
    String fileOf(SourceId id) {
        return sql.sql("select file from knowledge.source where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
