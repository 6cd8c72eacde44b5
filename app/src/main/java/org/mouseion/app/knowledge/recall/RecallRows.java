package org.mouseion.app.knowledge.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.mouseion.app.knowledge.Derivative;
import org.mouseion.app.knowledge.DerivativeState;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved.How;
import org.mouseion.app.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Each recall, and what it set aside.
@Component
public class RecallRows {

    private final JdbcClient sql;

    RecallRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// A recall as a list shows it.
    ///
    /// @param count how many derivatives it set aside
    /// @param undone whether a person took it back
    public record Told(
            long id, How how, String why, List<Ground> grounds, long account, Instant at, int count, boolean undone) {
        public Told {
            grounds = List.copyOf(grounds);
        }
    }

    /// An import asks this for each of its batches.
    boolean anythingRestsOnWorks() {
        return sql.sql("select exists (select 1 from knowledge.derivative_ground where kind = 'WORK')")
                .query(Boolean.class)
                .single();
    }

    long write(
            How how,
            String why,
            Collection<Ground> grounds,
            long account,
            List<Derivative> falling,
            DerivativeState after) {
        long id = sql.sql("""
                insert into knowledge.recall (id, how, why, grounds, account, at)
                values (nextval('knowledge.number'), ?, ?, ?::jsonb, ?, now()) returning id""")
                .param(how.name())
                .param(why)
                .param(json(grounds))
                .param(account)
                .query(Long.class)
                .single();
        Long[] ids = falling.stream().map(derivative -> derivative.id().value()).toArray(Long[]::new);
        sql.sql("insert into knowledge.recall_derivative (recall, derivative, before, after)"
                        + " select ?, id, state, ? from knowledge.derivative where id = any(?::bigint[])")
                .param(id)
                .param(after.name())
                .param(ids)
                .update();
        sql.sql("update knowledge.derivative set state = ?, changed = now() where id = any(?::bigint[])")
                .param(after.name())
                .param(ids)
                .update();
        return id;
    }

    /// Only what still stands as this recall left it, and was not recalled since.
    int restore(long recall) {
        int marked = sql.sql("update knowledge.recall set undone = now() where id = ? and undone is null")
                .param(recall)
                .update();
        if (marked == 0) {
            throw Problem.notFound("recall-not-found", Long.toString(recall));
        }
        return sql.sql("""
                update knowledge.derivative d set state = r.before, changed = now()
                from knowledge.recall_derivative r
                where r.recall = ? and r.derivative = d.id and d.state = r.after
                  and not exists (select 1 from knowledge.recall_derivative later
                    where later.derivative = d.id and later.recall > r.recall)""").param(recall).update();
    }

    public List<Told> list(int limit) {
        return sql.sql("""
                select r.*, (select count(*) from knowledge.recall_derivative d where d.recall = r.id) as count
                from knowledge.recall r order by at desc, id desc limit ?""").param(limit).query(RecallRows::read).list();
    }

    public List<Derivative> listDerivatives(long recall) {
        return sql.sql("""
                select d.* from knowledge.derivative d join knowledge.recall_derivative r on r.derivative = d.id
                where r.recall = ? order by d.kind, d.language, d.title""").param(recall).query(PostgresDerivatives::read).list();
    }

    /// `[["SOURCE", 12]]`, at most fifty: an import may move thousands of records at once.
    private static String json(Collection<Ground> grounds) {
        return grounds.stream()
                .limit(50)
                .map(ground -> "[\"" + GroundRows.kind(ground) + "\"," + GroundRows.number(ground) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Told read(ResultSet row, int number) throws SQLException {
        List<Ground> grounds = new ArrayList<>();
        java.util.regex.Matcher each =
                java.util.regex.Pattern.compile("\"([A-Z]+)\",\\s*(\\d+)").matcher(row.getString("grounds"));
        while (each.find()) {
            grounds.add(GroundRows.ground(each.group(1), Long.parseLong(each.group(2))));
        }
        return new Told(
                row.getLong("id"),
                How.valueOf(row.getString("how")),
                row.getString("why"),
                grounds,
                row.getLong("account"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("count"),
                row.getObject("undone") != null);
    }
}
