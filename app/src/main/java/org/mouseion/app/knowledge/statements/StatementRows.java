package org.mouseion.app.knowledge.statements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementId;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of statements and of what each was.
@Component
public class StatementRows {

    /// In the order of the passages of their source, as they are in force or as its draft has them.
    private static final String IN_ORDER = """
            select statement.* from knowledge.statement statement
            join knowledge.source source on source.id = statement.source
            left join knowledge.passage passage on passage.source = statement.source
                and passage.id = statement.passage and passage.version = source.words
            left join knowledge.passage drafted on drafted.source = statement.source
                and drafted.id = statement.passage and drafted.version = -1
            """;

    private static final String ORDER =
            " order by statement.source, coalesce(passage.position, drafted.position, 2147483647), statement.id";

    private final JdbcClient sql;
    private final Clock clock;

    StatementRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Statement> find(StatementId id) {
        return sql.sql("select * from knowledge.statement where id = ?")
                .param(id.value())
                .query(StatementRows::read)
                .optional();
    }

    Optional<Statement> lock(StatementId id) {
        return sql.sql("select * from knowledge.statement where id = ? for update")
                .param(id.value())
                .query(StatementRows::read)
                .optional();
    }

    public List<Statement> list(SourceId source) {
        return sql.sql(IN_ORDER + "where statement.source = ?" + ORDER)
                .param(source.value())
                .query(StatementRows::read)
                .list();
    }

    /// Of all sources, by source and passage.
    public List<Statement> list(StatementState state) {
        return sql.sql(IN_ORDER + "where statement.state = ?" + ORDER)
                .param(state.name())
                .query(StatementRows::read)
                .list();
    }

    /// How many of each source stand where.
    public Map<SourceId, Map<StatementState, Integer>> count() {
        Map<SourceId, Map<StatementState, Integer>> counts = new HashMap<>();
        sql.sql("select source, state, count(*) from knowledge.statement group by source, state")
                .query(row -> {
                    counts.computeIfAbsent(new SourceId(row.getLong(1)), s -> new EnumMap<>(StatementState.class))
                            .put(StatementState.valueOf(row.getString(2)), row.getInt(3));
                });
        return counts;
    }

    List<Statement> listOf(SourceId source, Collection<PassageId> passages) {
        return sql.sql("select * from knowledge.statement where source = ? and passage = any(?) order by id")
                .params(
                        source.value(),
                        passages.stream().mapToLong(PassageId::value).toArray())
                .query(StatementRows::read)
                .list();
    }

    /// How many that are said would fall silent, were `now` published in place of `before`.
    public int countReopenedBy(SourceId source, List<Passage> before, List<Passage> now) {
        Fate fate = new Fate(before, now);
        int count = 0;
        for (Statement statement : list(source)) {
            PassageId bound = statement.passage();
            if (statement.state() == StatementState.ACCEPTED
                    && bound != null
                    && fate.of(bound, statement.text()) instanceof Fate.Outcome.Reopened) {
                count++;
            }
        }
        return count;
    }

    StatementId nextNumber() {
        return new StatementId(
                sql.sql("select nextval('knowledge.number')").query(Long.class).single());
    }

    /// What a statement was at a version.
    ///
    /// @param author account that made it so; 0 for the house
    /// @param why short key: `written`, `proposed`, `accepted`, `edited`, `refused`, `withdrawn`, `reopened`,
    /// `validity`, `undone`
    /// @param reason in the person's own words; may be empty
    public record Version(
            int version,
            String text,
            StatementState state,
            Validity validity,
            long author,
            Instant changed,
            String why,
            String reason) {}

    /// Newest first; the newest is what it is.
    public List<Version> listVersions(StatementId id) {
        return sql.sql("select * from knowledge.statement_version where statement = ? order by version desc")
                .param(id.value())
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        row.getString("text"),
                        StatementState.valueOf(row.getString("state")),
                        validity(row),
                        row.getLong("author"),
                        row.getObject("changed", OffsetDateTime.class).toInstant(),
                        row.getString("why"),
                        row.getString("reason")))
                .list();
    }

    /// Writes the statement as it is from now on, and keeps this version of it.
    void write(Statement statement, long author, String why) {
        write(statement, author, why, "");
    }

    void write(Statement statement, long author, String why, String reason) {
        PassageId passage = statement.passage();
        Instant decided = statement.decided();
        OffsetDateTime now = now().atOffset(ZoneOffset.UTC);
        sql.sql("""
                insert into knowledge.statement (id, version, source, passage, text, language, state, valid_from,
                    valid_to, validator, decided, questions, changed)
                values (:id, :version, :source, :passage, :text, :language, :state, :from,
                    :to, :validator, :decided, :questions, :changed)
                on conflict (id) do update set version = excluded.version, passage = excluded.passage,
                    text = excluded.text, state = excluded.state, valid_from = excluded.valid_from,
                    valid_to = excluded.valid_to, validator = excluded.validator, decided = excluded.decided,
                    questions = excluded.questions, changed = excluded.changed""")
                .param("id", statement.id().value())
                .param("version", statement.version())
                .param("source", statement.source().value())
                .param("passage", passage == null ? null : passage.value())
                .param("text", statement.text())
                .param("language", statement.language())
                .param("state", statement.state().name())
                .param("from", statement.validity().from())
                .param("to", statement.validity().to())
                .param("validator", statement.validator())
                .param("decided", decided == null ? null : decided.atOffset(ZoneOffset.UTC))
                .param("questions", statement.questions())
                .param("changed", now)
                .update();
        sql.sql("""
                insert into knowledge.statement_version
                    (statement, version, text, state, valid_from, valid_to, author, changed, why, reason)
                values (:id, :version, :text, :state, :from, :to, :author, :changed, :why, :reason)""")
                .param("id", statement.id().value())
                .param("version", statement.version())
                .param("text", statement.text())
                .param("state", statement.state().name())
                .param("from", statement.validity().from())
                .param("to", statement.validity().to())
                .param("author", author)
                .param("changed", now)
                .param("why", why)
                .param("reason", reason)
                .update();
    }

    /// Binds the statement to another passage; its words and its state stay.
    void bind(StatementId id, PassageId passage) {
        sql.sql("update knowledge.statement set passage = ? where id = ?")
                .params(passage.value(), id.value())
                .update();
    }

    /// Forgets a proposal that nobody decided on.
    void drop(StatementId id) {
        sql.sql("delete from knowledge.statement_version where statement = ?")
                .param(id.value())
                .update();
        sql.sql("delete from knowledge.statement where id = ?")
                .param(id.value())
                .update();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Statement read(ResultSet row, int number) throws SQLException {
        long passage = row.getLong("passage");
        @Nullable PassageId bound = row.wasNull() ? null : new PassageId(passage);
        @Nullable OffsetDateTime decided = row.getObject("decided", OffsetDateTime.class);
        return new Statement(
                new StatementId(row.getLong("id")),
                row.getInt("version"),
                new SourceId(row.getLong("source")),
                bound,
                row.getString("text"),
                row.getString("language"),
                StatementState.valueOf(row.getString("state")),
                validity(row),
                row.getLong("validator"),
                decided == null ? null : decided.toInstant(),
                row.getString("questions"));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }
}
