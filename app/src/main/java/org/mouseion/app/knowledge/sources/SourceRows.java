package org.mouseion.app.knowledge.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of sources.
@Component
public class SourceRows {

    private final JdbcClient sql;

    SourceRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Source> find(SourceId id) {
        return sql.sql("select * from knowledge.source where id = ?")
                .param(id.value())
                .query(SourceRows::read)
                .optional();
    }

    /// Holds the row to the end of the transaction: one writer a source.
    Optional<Source> lock(SourceId id) {
        return sql.sql("select * from knowledge.source where id = ? for update")
                .param(id.value())
                .query(SourceRows::read)
                .optional();
    }

    /// The newest of that origin, withdrawn ones too.
    public Optional<Source> findByOrigin(String origin) {
        return sql.sql("select * from knowledge.source where origin = ? order by id desc limit 1")
                .param(origin)
                .query(SourceRows::read)
                .optional();
    }

    public List<Source> list() {
        return sql.sql("select * from knowledge.source order by title, id")
                .query(SourceRows::read)
                .list();
    }

    /// Version of the passages in force; 0 where nothing was published.
    public int wordsOf(SourceId id) {
        return sql.sql("select words from knowledge.source where id = ?")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    long nextNumber() {
        return sql.sql("select nextval('knowledge.number')").query(Long.class).single();
    }

    /// Writes the source as it is from now on.
    void write(Source source, int words, String file) {
        sql.sql("""
                insert into knowledge.source (id, version, kind, state, title, author, language, owner, owner_account,
                    priority, valid_from, valid_to, review_by, audience, rights, origin, quotable, file, words, changed)
                values (:id, :version, :kind, :state, :title, :author, :language, :owner, :account,
                    :priority, :from, :to, :review, :audience, :rights, :origin, :quotable, :file, :words, :changed)
                on conflict (id) do update set version = excluded.version, kind = excluded.kind,
                    state = excluded.state, title = excluded.title, author = excluded.author,
                    language = excluded.language, owner = excluded.owner, owner_account = excluded.owner_account,
                    priority = excluded.priority, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                    review_by = excluded.review_by, audience = excluded.audience, rights = excluded.rights,
                    origin = excluded.origin, quotable = excluded.quotable, file = excluded.file,
                    words = excluded.words, changed = excluded.changed""")
                .param("id", source.id().value())
                .param("version", source.version())
                .param("kind", source.kind().name())
                .param("state", source.state().name())
                .param("title", source.title())
                .param("author", source.author())
                .param("language", source.language())
                .param("owner", source.owner())
                .param("account", source.ownerAccount())
                .param("priority", source.priority())
                .param("from", source.validity().from())
                .param("to", source.validity().to())
                .param("review", source.reviewBy())
                .param("audience", source.audience().name())
                .param("rights", source.rights())
                .param("origin", source.origin())
                .param("quotable", source.quotable())
                .param("file", file)
                .param("words", words)
                .param("changed", source.changed().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Source read(ResultSet row, int number) throws SQLException {
        return new Source(
                new SourceId(row.getLong("id")),
                row.getInt("version"),
                SourceKind.valueOf(row.getString("kind")),
                SourceState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("author"),
                row.getString("language"),
                row.getString("owner"),
                row.getLong("owner_account"),
                row.getInt("priority"),
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getObject("review_by", LocalDate.class),
                Audience.valueOf(row.getString("audience")),
                row.getString("rights"),
                row.getString("origin"),
                row.getBoolean("quotable"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }
}
