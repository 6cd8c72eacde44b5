package org.mouseion.app.collection.intake.quarantine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.intake.quarantine.AsideRow.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everything that was set aside, kept until a person decides.
@Component
public class Quarantine {

    private static final String SELECT = """
            select a.*, p.file_name from collection.intake_aside a join collection.intake_plan p on p.id = a.plan
            """;

    private final JdbcClient sql;

    Quarantine(JdbcClient sql) {
        this.sql = sql;
    }

    /// How many records wait for one reason.
    ///
    /// @param imported whether they came in nevertheless
    public record Waiting(String code, boolean imported, long records) {}

    /// Puts findings in, each once for a job. Inside the caller's transaction. Answers how many were new.
    public int add(long job, long plan, String source, List<SetAside> asides) {
        int added = 0;
        for (SetAside aside : asides) {
            added += sql.sql("""
                            insert into collection.intake_aside
                              (job, plan, source, position, code, args, detail, excerpt, raw, imported, mark)
                            values (?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?, ?) on conflict (job, mark) do nothing""")
                    .param(job)
                    .param(plan)
                    .param(source)
                    .param(aside.position())
                    .param(aside.code())
                    .param(FactsJson.write(aside.args()))
                    .param(aside.detail())
                    .param(aside.excerpt())
                    .param(aside.raw())
                    .param(aside.imported())
                    .param(aside.mark())
                    .update();
        }
        return added;
    }

    /// What waits, by reason, most first; of one job where `job` is given.
    public List<Waiting> listWaiting(@Nullable Long job) {
        return sql.sql("select code, imported, count(*) from collection.intake_aside"
                        + " where state = 'OPEN' and (?::bigint is null or job = ?)"
                        + " group by code, imported order by imported, count(*) desc, code")
                .param(job)
                .param(job)
                .query((row, n) -> new Waiting(row.getString(1), row.getBoolean(2), row.getLong(3)))
                .list();
    }

    /// One page of what waits, in the order of jobs and positions.
    public List<AsideRow> list(@Nullable Long job, @Nullable String code, long after, int limit) {
        return sql.sql(SELECT + "where a.state = 'OPEN' and a.id > ? and (?::bigint is null or a.job = ?)"
                        + " and (?::text is null or a.code = ?) order by a.id limit ?")
                .param(after)
                .param(job)
                .param(job)
                .param(code)
                .param(code)
                .param(limit)
                .query(Quarantine::read)
                .list();
    }

    public Optional<AsideRow> find(long id) {
        return sql.sql(SELECT + "where a.id = ?")
                .param(id)
                .query(Quarantine::read)
                .optional();
    }

    /// Writes down what a person decided of it. Inside the caller's transaction.
    public void decide(long id, State state, long person) {
        sql.sql("update collection.intake_aside set state = ?, decided = now(), decided_by = ? where id = ?")
                .params(state.name(), person, id)
                .update();
    }

    /// Everything that waits for `code` is left as it is. Answers how many.
    public int dismissAll(@Nullable Long job, String code, long person) {
        return sql.sql("update collection.intake_aside set state = 'DISMISSED', decided = now(), decided_by = ?"
                        + " where state = 'OPEN' and code = ? and (?::bigint is null or job = ?)")
                .param(person)
                .param(code)
                .param(job)
                .param(job)
                .update();
    }

    /// Everything that waits, in batches: memory does not grow with the quarantine.
    public void forEach(@Nullable Long job, @Nullable String code, Consumer<AsideRow> action) {
        long after = 0;
        List<AsideRow> rows = list(job, code, after, 500);
        while (!rows.isEmpty()) {
            rows.forEach(action);
            after = rows.getLast().id();
            rows = list(job, code, after, 500);
        }
    }

    private static AsideRow read(ResultSet row, int number) throws SQLException {
        Timestamp decided = row.getTimestamp("decided");
        long by = row.getLong("decided_by");
        @Nullable Long decidedBy = row.wasNull() ? null : by;
        return new AsideRow(
                row.getLong("id"),
                row.getLong("job"),
                row.getLong("plan"),
                row.getString("source"),
                row.getString("file_name"),
                new SetAside(
                        row.getLong("position"),
                        row.getString("code"),
                        args(row.getString("args")),
                        row.getString("detail"),
                        row.getString("excerpt"),
                        row.getString("raw"),
                        row.getBoolean("imported")),
                State.valueOf(row.getString("state")),
                decided == null ? null : decided.toInstant(),
                decidedBy);
    }

    private static Map<String, String> args(String json) {
        Map<String, String> args = new LinkedHashMap<>();
        FactsJson.read(json, Map.class).forEach((key, value) -> args.put(key.toString(), String.valueOf(value)));
        return args;
    }
}
