package org.mouseion.app.discovery.index.generations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The generations there are.
@Component
class Generations {

    private static final String SELECT =
            "select number, fingerprint, dimension, serving, complete from discovery.generation ";

    private final JdbcClient sql;

    Generations(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Generation> findServing() {
        return sql.sql(SELECT + "where serving").query(Generations::read).optional();
    }

    Optional<Generation> find(long number) {
        return sql.sql(SELECT + "where number = ?")
                .param(number)
                .query(Generations::read)
                .optional();
    }

    /// Those that do not serve: being built, or left behind.
    List<Generation> listOthers() {
        return sql.sql(SELECT + "where not serving order by number")
                .query(Generations::read)
                .list();
    }

    Generation make(String fingerprint, int dimension) {
        return sql.sql("""
                        insert into discovery.generation (fingerprint, dimension, serving, complete)
                        values (?, ?, false, false)
                        returning number, fingerprint, dimension, serving, complete""")
                .param(fingerprint)
                .param(dimension)
                .query(Generations::read)
                .single();
    }

    private static Generation read(ResultSet row, int number) throws SQLException {
        return new Generation(
                row.getLong("number"),
                row.getString("fingerprint"),
                row.getInt("dimension"),
                row.getBoolean("serving"),
                row.getBoolean("complete"));
    }

    @Transactional
    void serve(Generation generation) {
        sql.sql("update discovery.generation set serving = false where serving").update();
        sql.sql("update discovery.generation set serving = true where number = ?")
                .param(generation.number())
                .update();
    }

    void mark(Generation generation, String fingerprint) {
        sql.sql("update discovery.generation set fingerprint = ? where number = ?")
                .param(fingerprint)
                .param(generation.number())
                .update();
    }

    void complete(Generation generation) {
        sql.sql("update discovery.generation set complete = true where number = ?")
                .param(generation.number())
                .update();
    }

    void delete(Generation generation) {
        sql.sql("delete from discovery.generation where number = ?")
                .param(generation.number())
                .update();
    }
}
