package org.mouseion.app.knowledge.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.knowledge.Derivative;
import org.mouseion.app.knowledge.DerivativeId;
import org.mouseion.app.knowledge.DerivativeKind;
import org.mouseion.app.knowledge.DerivativeState;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What rests on what, in PostgreSQL.
@Component
class PostgresDerivatives implements Derivatives {

    /// `seed`: the grounds, with what rests on a source or a passage by its nature. `found`: what was made of any of
    /// them, and what was made of that. `union` forgets what was met before, so that a circle ends.
    private static final String RESTING = """
            with recursive moved (kind, ground) as (
              select * from unnest(?::text[], ?::bigint[])
            ), passages (ground) as (
              select ground from moved where kind = 'PASSAGE'
              union
              select p.id from knowledge.passage p join moved m on m.kind = 'SOURCE' and m.ground = p.source
            ), seed (kind, ground) as (
              select kind, ground from moved
              union
              select 'PASSAGE', ground from passages
              union
              select 'STATEMENT', s.id from knowledge.statement s
                join moved m on m.kind = 'SOURCE' and m.ground = s.source
              union
              select 'STATEMENT', s.id from knowledge.statement s join passages p on p.ground = s.passage
            ), found (derivative) as (
              select g.derivative from knowledge.derivative_ground g join seed s using (kind, ground)
              union
              select g.derivative from knowledge.derivative_ground g
                join found f on g.kind = 'DERIVATIVE' and g.ground = f.derivative
            )
            select d.* from knowledge.derivative d join found f on f.derivative = d.id
            """;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    PostgresDerivatives(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public DerivativeId register(
            DerivativeKind kind, String key, String title, String language, String path, Collection<Ground> grounds) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            long id = sql.sql("""
                    insert into knowledge.derivative (id, kind, key, title, language, path, state, changed)
                    values (nextval('knowledge.number'), ?, ?, ?, ?, ?, 'STANDING', now())
                    on conflict (kind, key) do update
                      set title = excluded.title, language = excluded.language, path = excluded.path,
                          state = 'STANDING', changed = now()
                    returning id""")
                    .param(kind.name())
                    .param(key)
                    .param(title)
                    .param(language)
                    .param(path)
                    .query(Long.class)
                    .single();
            sql.sql("delete from knowledge.derivative_ground where derivative = ?")
                    .param(id)
                    .update();
            GroundRows rows = GroundRows.of(grounds);
            sql.sql("insert into knowledge.derivative_ground (derivative, kind, ground)"
                            + " select ?, * from unnest(?::text[], ?::bigint[])")
                    .param(id)
                    .param(rows.kinds())
                    .param(rows.numbers())
                    .update();
            return new DerivativeId(id);
        }));
    }

    @Override
    public void drop(DerivativeKind kind, String key) {
        sql.sql("delete from knowledge.derivative where kind = ? and key = ?")
                .param(kind.name())
                .param(key)
                .update();
    }

    @Override
    public Optional<Derivative> find(DerivativeKind kind, String key) {
        return sql.sql("select * from knowledge.derivative where kind = ? and key = ?")
                .param(kind.name())
                .param(key)
                .query(PostgresDerivatives::read)
                .optional();
    }

    @Override
    public List<Derivative> listResting(Collection<Ground> grounds) {
        if (grounds.isEmpty()) {
            return List.of();
        }
        GroundRows rows = GroundRows.of(grounds);
        return sql.sql(RESTING + "order by d.kind, d.language, d.title, d.id")
                .param(rows.kinds())
                .param(rows.numbers())
                .query(PostgresDerivatives::read)
                .list();
    }

    /// As [#listResting], held to the end of the transaction, in an order in which two recalls cannot block each other.
    List<Derivative> lockResting(Collection<Ground> grounds) {
        GroundRows rows = GroundRows.of(grounds);
        return sql.sql("select * from knowledge.derivative where id in (select id from (" + RESTING
                        + ") resting) order by id for update")
                .param(rows.kinds())
                .param(rows.numbers())
                .query(PostgresDerivatives::read)
                .list();
    }

    static Derivative read(ResultSet row, int number) throws SQLException {
        return new Derivative(
                new DerivativeId(row.getLong("id")),
                DerivativeKind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getString("title"),
                row.getString("language"),
                row.getString("path"),
                DerivativeState.valueOf(row.getString("state")),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }
}
